import type { Words } from '@app/shared-web';
import type upkeepEn from './pages.en';

const upkeepZhHans: Words<typeof upkeepEn> = {
  title: '定期确认',
  subtitle: '需要你和你的团队处理的事项，让资产库始终可信',
  act: { still_true: '仍然属实', changed: '有变化，去修改', gone: '已不存在，移除', not_mine: '不归我负责，询问他人', ask: '询问其他人', take_back: '不再询问{{who}}', accept: '归我负责', decline: '不归我', see: '查看', more: '“{{name}}”的其他操作', about: '{{act}}：{{name}}' },
  done: { taken_back: '已收回', confirmed: '已确认“{{name}}”仍然属实', accepted: '“{{name}}”现在由你负责', stale: '“{{name}}”刚被修改过，请先查看再确认。', answered: '这次询问刚已答复或收回。' },
  nav: { label: '资产库维护', waiting: '待处理', quality: '质量', snapshots: '快照' },
  mine: { title: '仍然属实吗？', hint: '14 天内未答复的内容会转给你的上级。', passed: '你未答复，已转给{{who}}', passed_leads: '你未答复，已转给项目负责人', none: '暂无待确认的内容', none_detail: '由你负责的内容到了该复核的时候，会出现在这里。' },
  people: { title: '你的下属', passed: '{{who}}未答复', due: '等待{{who}}确认' },
  leads: { title: '无人负责', passed: '{{who}}未答复，且没有上级经理', silent: '{{why}}，已询问{{who}}，尚未答复' },
  asked: { title: '归你负责吗？', by: '{{who}}询问', NO_OWNER: '没有负责人，而你主管{{department}}', OWNER_LEFT: '负责人已离职，而你主管{{department}}', DEPARTMENT_GONE: '所属部门已撤销，而你主管{{department}}' },
  sent: { title: '你发出的询问', state: '{{to}}：{{state}}', OPEN: '尚未答复', ACCEPTED: '已接受', DECLINED: '已拒绝', TAKEN_BACK: '已收回', LAPSED: '已离职', take_back: '收回' },
  orphan: { NO_OWNER: '没有负责人', OWNER_LEFT: '负责人已离职', DEPARTMENT_GONE: '所属部门已撤销' },
  item: {
    title: '是否属实', confirmed: '{{who}}于{{ago}}确认', never: '尚无人确认', due: '下次确认：{{when}}', due_now: '该复核了', passed: '负责人未答复，已转给{{who}}', passed_leads: '负责人未答复，已转给项目负责人',
    asked: '正在询问{{to}}是否归其负责', orphan: '无人负责：{{why}}', missing: '尚未填写：{{facts}}',
  },
  offer: {
    title: '“{{name}}”归谁负责？', keeps: '对方接受之前，仍由{{owner}}负责。', keeps_yours: '对方接受之前，仍由你负责。', keeps_none: '对方接受之前，仍然无人负责。', whom: '询问谁？', person: '某位同事', department: '某部门的主管', to_person: '同事', to_department: '部门', choose: '请选择要询问的对象。', asked_already: '已在询问{{name}}。请先收回，或等待答复。',
    reason: '为什么是对方', reason_needed: '请说明原因，方便对方答复。', send: '发出询问', asked: '已就“{{name}}”发出询问',
  },
  decline: { title: '为什么“{{name}}”不归你负责？', reason: '原因', hint: '询问的人会看到，并可以改问他人。', needed: '请说明原因，以便改问他人。', send: '拒绝', done: '已拒绝' },
  gone: { title: '移除“{{name}}”？', lost: '其中的内容和关联会一并移除，之后可以全部恢复。', confirm: '移除', done: '已移除“{{name}}”', back: '已恢复“{{name}}”', changed: '“{{name}}”刚被修改过，未能恢复。' },
  quality: {
    title: '资产库质量', subtitle: '有多少已有负责人、按时确认、建立关联、内容完整。点击数字可查看欠缺的部分。', by: '分组方式', KIND: '按类型', DEPARTMENT: '按部门',
    group_KIND: '类型', group_DEPARTMENT: '部门', nowhere: '不属于任何部门', items: '数量', OWNER: '有负责人', CONFIRMATION: '已确认', LINKS: '有关联', FACTS: '内容完整',
    share: '{{group}}，{{mark}}：{{share}}。查看其余部分。', all_other: '{{group}}：{{count, number}} 项。查看全部。',
    lacks: { OWNER: '没有负责人', CONFIRMATION: '未按时确认', LINKS: '没有任何关联', FACTS: '内容不完整' }, every: '全部', nothing: '没有欠缺的内容',
    none: '资产库还是空的', none_detail: '有了内容之后，这里会显示维护得如何。',
    of_department: '内容归主责部门统计；没有主责部门的，归负责人所在部门。', what: '各项指标的含义',
    hint: { OWNER: '由在职人员负责', CONFIRMATION: '在该类型的周期内确认过', LINKS: '与其他内容有关联', FACTS: '该类型需要的内容均已填写' },
  },
  snapshot: {
    title: '快照', subtitle: '资产库在某一时刻的样子，按名称和日期保存。打开一个可与现在比较，或选择两个互相比较。', take: '保存快照', take_hint: '保存目前的全部内容和关联，供日后比较。', name: '名称', name_hint: '例如：合并之前', name_needed: '请起个名称，方便日后查找。', send: '保存', taken: '已保存“{{name}}”',
    taken_at: '保存时间', by: '保存人', items: '项数', links: '关联', compare: '比较这两个', none: '还没有快照', none_detail: '快照会以一个名称保存整个资产库，日后大家都能看到增加、移除和移动了什么。', none_reader: '由项目负责人保存，日后大家都能看到增加、移除和移动了什么。',
  },
  compare: {
    title: '有哪些变化', from: '之前：{{name}}', to: '之后：{{name}}', now: '现在', CAME: '增加', WENT: '移除', MOVED: '移动', CHANGED: '修改', items: '内容', links: '关联', moved: '从{{from}}移到{{to}}', moved_within: '在{{in}}中换了位置', moved_place: '换了位置', moved_out: '移出{{from}}', moved_in: '移入{{to}}',
    nothing: '没有差异', nothing_detail: '两者之间没有任何增加、移除、移动或修改。', was: '之前', is: '之后', nothing_said: '未填写', nobody: '无人', flows: '传送的内容：{{from}} → {{to}}',
  },
  field: { name: '名称', description: '说明', owner: '负责人', externalId: '在其他工具中的编号', departments: '部门', LEAD: '主责', SUPPORT: '协助', INFORMED: '知会', USES: '使用', painState: '状态', stateReason: '原因' },
};

export default upkeepZhHans;
