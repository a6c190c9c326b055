import type { Words } from '@app/shared-web';
import type inOutEn from './words.en';

const inOutZhHans: Words<typeof inOutEn> = {
  menu: { label: '导入与导出', list: '导出此列表（CSV）', all: '导出全部资产（JSON）', all_begun: '正在生成文件，完成后自动保存。', all_too_large: '资产库太大，一个文件装不下，也无法再导入。请逐个列表导出 CSV。', all_failed: '无法生成文件，请稍后重试。', bring_in: '导入文件', templates: '起步模板', settings: '资产库设置' },
  title: '导入资产库', subtitle: '每类一个文件，来自表格或其他工具。先旅程，后改进机会：后面的可以引用前面的。',
  whole_link: '想从另一个 Throughline 搬来整个资产库？', whole_link_do: '导入它的 JSON 文件',
  detail: {
    JOURNEY: '名称、谁的旅程、现状还是目标、由谁经历。', STAGE: '名称和所属旅程，按行的顺序；员工阶段写明服务于哪些顾客阶段。', TOUCHPOINT: '名称、阶段、渠道、顾客期望与感受。', ACTIVITY: '名称、阶段、部门及分工、分钟、件数、能力和系统。', CAPABILITY: '名称和上级能力，最多四层；成熟度与重要性。', APPLICATION: '名称、生命周期、适配度、部门、能力，以及向谁发送什么。', PAIN_POINT: '名称、痛在哪里、谁受影响、原因，以及成本依据。', OPPORTUNITY: '名称、解决哪些痛点、价值、投入、节省与成本。',
  },
  field: {
    externalId: '外部编号', name: '名称', description: '说明', parent: '所属（外部编号）', owner: '负责人（工号）', departments: '部门（编号:分工; …）', serves: '服务于顾客阶段', sendsTo: '发送至（编号: 内容; …）', exchangesWith: '双向交换（编号: 内容; …）',
    journeys: '旅程（编号）', stages: '阶段（编号）', touchpoints: '触点（编号）', activities: '工作活动（编号）', capabilities: '能力（编号）', applications: '应用系统（编号，按顺序）', painPoints: '痛点（编号）', painState: '状态（仅新增的）', stateReason: '状态的原因',
  },
  problem: {
    unknownItem: '这里没有这个编号的条目，此文件也不会导入它', unknownPerson: '在职人员里没有这个工号，导入后暂无负责人', unknownDepartment: '没有这个编号的部门', part: '请写明该类可用的分工，如 编号:主责 或 编号:协助', departmentDoubled: '同一个部门写了两次', oneLead: '只能有一个主责部门，其余为协助', circle: '这样该能力会成为自己的下级', depth: '这样就有第五层了，最多四层', itself: '条目不能关联自己', sides: '只能由员工阶段服务于顾客阶段', order: '生命周期的日期须依次排列',
    stateReason: '请说明接受或不采纳的原因', staysAsItIs: '这里已有，保持原样。请在它的页面上更改，上报人才会收到通知', flowsTooLong: '传递内容最多 1,000 字',
  },
  found: '在列表中查看',
  whole: {
    title: '导入整个资产库', subtitle: '由另一个或本 Throughline 导出的 JSON 文件。', drop: '把 JSON 文件拖到这里', limits: '导出的原样 JSON，最多 50,000 个条目、150,000 条关联、96 MB。', what: '要么全部导入，要么一个也不动。文件里写到的会新增或更改，没写到的保持不变。',
    json: '无法读取这个文件', json_next: '可能没传完整，请从另一个 Throughline 重新导出。', format: '这个文件里不是资产库', format_next: '请选择“导出全部资产（JSON）”得到的文件。', version: '文件版本不同', version_next: '请用与这里相同版本的 Throughline 重新导出。', encoding: '文件不是 UTF-8 编码', encoding_next: '请重新导出，中途不要改动。', too_large: '文件太大', too_large_next: '一次最多导入 50,000 个条目、150,000 条关联、96 MB，请拆分文件。',
    result: '导入后会怎样', result_done: '已导入', nothing: '这里已与文件完全一致', nothing_detail: '不会有任何更改。', stopped_other: '有 {{count, number}} 处错误，文件未导入', stopped_detail: '什么都没有改动。请修正文件后重新选择。', odd_other: '有 {{count, number}} 处需要留意', items: '条目', links: '关联', added: '新增', changed: '更改', left: '不变', bring_in_other: '导入 {{count, number}} 处更改', another: '选择其他文件', see: '查看旅程',
    where: '位置', why: '原因', value: '文件中的值', more: '还有 {{count, number}} 处。', file: '{{name}}，{{size}}',
  },
  rule: {
    entry: '这不是一个条目，应写成花括号对象', id: '编号应为 UUID', doubled: '在文件里出现了两次', kind: '没有这种类型', otherKind: '这里同编号的条目属于另一类', required: '此项必填', text: '应写成文字', characters: '含有无法保存的字符', tooLong: '太长了', number: '应写成数字', whole: '应为范围内的整数', negative: '不能小于 0', range: '数字超出范围', choice: '不在可选值之内', day: '日期请写成 2027-03-31', instant: '时间须带时区', yesNo: '应为 true 或 false', unknownField: '该类条目没有这一项', externalIdTaken: '同类中已有条目使用这个外部编号', parentUnknown: '所属条目在文件和这里都找不到', parentKind: '不能放在那种条目之下', circle: '能力不能成为自己的下级', depth: '能力树最多四层', order: '生命周期的日期须依次排列', stateReason: '请说明接受或不采纳的原因', mergedInto: '请写明并入哪个痛点',
    part: '部门在这里不能有这种分工', oneLead: '只能有一个主责部门', unknownPerson: '在职人员里没有这个工号，导入后留空', unknownDepartment: '没有这个编号的部门，导入后留空', linkUnknown: '这个条目在文件和这里都找不到', itself: '条目不能关联自己', relation: '这两类之间不能这样关联', sides: '只能由员工阶段服务于顾客阶段', flows: '只有应用系统之间才有数据流', tooManyLinks: '同类关联太多',
  },
  templates: {
    title: '起步模板', subtitle: '旅程和背后的一切，照实际工作来写。复制一份，再改成自己的。', language: '复制后的语言', copy: '复制这一套', emotion: '顾客各阶段的感受：{{list}}', felt: '{{stage}} {{value}}', in_it: '包含内容', departments: '在你们这里由谁来做？', departments_what: '里面的工作由 {{count, number}} 个部门来做。请对应到你们的部门，暂时空着的以后再补。', suggested: '按名称匹配', open_other: '{{count, number}} 个未对应', all_named: '已全部对应', do_copy_other: '复制 {{count, number}} 个条目', cancel: '取消',
    copied_other: '已复制 {{count, number}} 个条目', not_yours: '起步模板由项目负责人复制', not_yours_detail: '资产库里已有的内容你都可以查看。', start_from: '从模板开始',
  },
};

export default inOutZhHans;
