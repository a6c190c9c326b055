import type { Words } from '@app/shared-web';
import type thingsEn from './things.en';

const thingsZhHans: Words<typeof thingsEn> = {
  item: {
    name: '名称', description: '说明', owner: '负责人', owner_hint: '保证内容属实，并会定期被询问。', departments: '参与部门', used_by: '使用部门', confirmed: '最近确认', never_confirmed: '尚未确认', external: '外部编号',
    part_of: '{{department}}的角色', part_remove: '移除{{department}}', part_words: '{{department}}（{{part}}）', closed: '已关闭', path: '所在位置', about: '基本信息', keeping: '维护', nothing_said: '还没有任何说明。',
    unsaid: '尚未填写：{{facts}}。', say: '填写', change: '修改', change_of: '修改{{name}}', changed: '已修改{{name}}', added: '已添加{{name}}', moved: '已移动{{name}}', move: '移动', move_title: '移动{{name}}',
    undo_failed: '无法撤销：之后有人作了修改', gone: '这里没有此条目', gone_detail: '它已被移除，或从未存在。移除它的人可以恢复。', blueprint: '打开蓝图',
  },
  stands_in: { JOURNEY: '所属旅程', STAGE: '所在阶段', CAPABILITY: '上级能力', TOUCHPOINT: '触点', ACTIVITY: '工作活动', APPLICATION: '应用系统', PAIN_POINT: '痛点', OPPORTUNITY: '改进机会' },
  form: { save: '保存', cancel: '取消', not_said: '未填写', choose: '请选择', unsay: '清除等级', unsay_of: '清除等级：{{fact}}', in_currency: '{{label}}（{{currency}}）', of: '{{value}} / {{most}}' },
  refusal: {
    name: '请填写名称。', required: '请选择一项。', number: '请填写数字，小数用点表示，例如 1.5', range: '请填写 {{least, number}} 至 {{most, number}}。', whole: '请填写整数。', parent: '请选择所属的{{kind}}。',
    order: '各日期须依次排列：规划、引入、启用、退出、停用。', oneLead: '只能有一个主责部门，其余为协助。', doubled: '每个部门只需填写一次。', unknown: '它已不存在。', depth: '最多 {{most}} 层。', circle: '不能放在自己或自己的下级之中。', sides: '员工的阶段服务于顾客的阶段，请各选一个。', tied: '它会服务于同一方的阶段。请先解除两者的关联。', kinds: '这两项不能这样关联。', itself: '不能与自己关联。', kind: '不能放在这里。',
  },
  clash: {
    saved: '{{by}}已于 {{at}} 保存。', saved_before: '{{by}}已先保存。',
    title: '两人同时修改了{{name}}', detail: '双方的内容都在这里，请选择保留哪一个；在此期间你的内容不会丢失。', rest: '只有你改过的内容会一并保存。', yours: '你的', theirs: '{{by}}的', nothing: '未填写', choose: '请二选一。', save: '保存所选', later: '返回表单', somebody: '其他人',
    both: '{{by}}同时修改了{{fields}}，双方的修改都已保存',
  },
  history: {
    title: '变更记录', gone: '已不存在的对象', added: '{{actor}} 添加', reported: '{{actor}} 上报', changed: '{{actor}} 修改了 {{what}}', state: '{{actor}} 将状态设为“{{state}}”',
    moved: '{{actor}} 移到“{{to}}”', order: '{{actor}} 调整了顺序', removed: '{{actor}} 移除', restored: '{{actor}} 恢复', linked: '{{actor}} 建立关联：{{how}} {{to}}', unlinked: '{{actor}} 取消关联：{{how}} {{to}}', merged: '{{actor}} 合并到“{{to}}”',
    confirmed: '{{actor}} 确认仍属实', passed_on: '14 天无人回应，已转给 {{to}}', passed_to_lead: '14 天无人回应，已转给项目负责人', offered: '{{actor}} 询问 {{to}} 是否由其负责', accepted: '{{actor}} 接手负责', declined: '{{to}} 表示不归自己负责', taken_back: '{{actor}} 撤回了询问', lapsed: '被询问的人已离职',
    field: { name: '名称', description: '说明', owner: '负责人', departments: '部门', externalId: '外部编号', place: '位置', painState: '状态' },
  },
  remove: { title: '移除{{name}}？', confirm: '移除', inside: '其中的内容会一并移除：{{names}}。', inside_more: '其中的内容会一并移除：{{names}}等。', links_other: '与其他条目的 {{count, number}} 个关联将不再显示。', back: '移除后可以立即恢复。', done: '已移除{{name}}', undone: '已恢复{{name}}' },
  links: {
    title: '关联', add: '关联', search: '关联到：任意条目的名称', search_name: '名称', enough: '完成', remove: '取消与{{name}}的关联', up: '上移{{name}}', down: '下移{{name}}', say_flow: '填写流向{{name}}的内容', added: '已关联{{name}}', removed: '已取消与{{name}}的关联', moved: '已移动{{name}}', failed: '没有成功：期间有人作了修改',
    flows: '{{what}}', flows_both: '{{what}}，双向', both_ways: '双向流动', what_flows: '流动的内容', what_flows_hint: '例如：订单、价格、库存', flow_title: '从{{from}}到{{to}}', flow_title_back: '从{{to}}到{{from}}',
    none_of: {
      JOURNEY: '暂无。可在此关联旅程中的痛点。', STAGE: '暂无。可关联它所服务的另一旅程阶段、它的需要以及这里的痛点。', TOUCHPOINT: '暂无。可关联它的需要以及这里的痛点。', ACTIVITY: '暂无。可关联它使用的能力，以及依次用到的应用系统。',
      CAPABILITY: '暂无。可关联使用它的活动和支撑它的应用系统。', APPLICATION: '暂无。可关联它支撑的能力，以及与之交换数据的应用系统。', PAIN_POINT: '暂无。请关联它影响的地方：阶段、触点、活动、能力或应用系统。', OPPORTUNITY: '暂无。请关联它要解决的痛点。',
    },
  },
  near: { title: '相邻条目', steps: '步数', step_other: '相隔 {{count}} 步', via: '经由{{name}}', none: '还没有任何关联。', more: '内容过多，仅显示最近的部分。', list: '列表', picture: '图形', inside: '位于其中' },
};

export default thingsZhHans;
