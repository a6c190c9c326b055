import type { Words } from '@app/shared-web';
import type wordsEn from './pains.en';

const wordsZhHans: Words<typeof wordsEn> = {
  title: '痛点',
  subtitle: '哪里让人受阻，一年花费多少',
  state: { REPORTED: '已上报', CONFIRMED: '已确认', WORKED_ON: '处理中', RELIEVED: '已缓解', ACCEPTED: '维持现状', DECLINED: '未采纳', MERGED: '已合并' },
  removed: '已移除',
  sufferer: { CUSTOMER: '顾客', EMPLOYEE: '员工', BOTH: '双方' },
  cause: { SKILL: '技能：可以学会', SYSTEM: '系统：需由公司解决' },
  filter: { states: '状态', open: '待解决', open_here: '未了结', anywhere: '所有位置', gone: '已移除的条目', words: '搜索痛点', order: '排序' },
  order: { COST: '花费最高在前', HEAT: '热度最高在前', SEVERITY: '最严重在前', NAME: '按名称' },
  column: { name: '痛点', state: '状态', severity: '严重程度', heat: '热度', cost: '每年花费', owner: '负责人' },
  where: '位置：{{places}}',
  nowhere: '尚未说明位置',
  none: { title: '这里没有痛点', detail: '大家上报的和你在蓝图上添加的痛点都在这里，并附每年花费。' },
  unknown: '未知',
  unknown_long: '尚不清楚',
  detail: { sufferer: '谁受影响', cause: '根本原因', severity: '严重程度', where: '受阻位置', addressed: '改进机会', reported_by: '上报人', owner: '负责人', reason: '原因', merged_into: '并入', goes_on: '保留的痛点' },
  act: { CONFIRMED: '确认', AGAIN: '再次出现', STOPPED: '退回已确认', WORKED_ON: '开始处理', RELIEVED: '标为已缓解', ACCEPTED: '维持现状…', DECLINED: '不采纳…', MERGED: '合并…' },
  done: { CONFIRMED: '“{{name}}”已确认', WORKED_ON: '“{{name}}”正在处理', RELIEVED: '“{{name}}”已缓解', ACCEPTED: '“{{name}}”维持现状', DECLINED: '“{{name}}”未采纳', MERGED: '已并入“{{name}}”' },
  told: '上报人会收到通知。',
  reason: {
    ACCEPTED: { title: '维持现状', label: '为什么维持现状？', hint: '上报人会看到这段话。', send: '维持现状', needed: '请说明维持现状的原因。' },
    DECLINED: { title: '不采纳这条上报', label: '为什么不采纳？', hint: '上报人会看到这段话。', send: '不采纳', needed: '请说明不采纳的原因。' },
  },
  merge: {
    title: '并入另一个痛点', about: '“{{name}}”将就此结束，其关联会转移过去，上报人会得知另一个痛点的进展。', similar: '可能是同一个痛点', into: '保留哪一个？', find: '搜索痛点', send: '合并', send_into: '并入“{{name}}”', needed: '请选择要保留的痛点。', choose: '选择',
  },
  cost: {
    title: '每年花费', hours: '每年 {{hours}} 小时', hours_short: '{{hours}} 小时', how: '计算方式', formula: '分钟 ÷ 60 × 每年次数 × 每小时人工成本',
    missing: '还需要填写：{{inputs}}。', month: '{{minutes}} 分钟 ÷ 60 × 每月 {{occurrences}} 次 × 12 × 每小时 {{rate}}', person_day: '{{minutes}} 分钟 ÷ 60 × 每人每天 {{occurrences}} 次 × {{people}} 人 × {{days}} 天 × 每小时 {{rate}}',
    minutes: '每次损失分钟数', occurrences: '发生次数', people: '受影响人数', days: '每年工作日', rate: '每小时人工成本',
    per: { MONTH: '每月合计', PERSON_DAY: '每人每个工作日' },
    source: { ESTIMATED: '估算', MEASURED: '取自工作活动', COUNTED: '按事件统计' },
    source_label: '{{what}}的来源', per_label: '次数的计量方式', from_here: '在此填写', from_settings: '取自设置', unused: '无需填写', change: '修改{{what}}', save: '保存', value_needed: '请填写不小于零的数字。', saved: '已重新计算',
  },
  report: {
    action: '上报痛点', title: '上报痛点', what: '什么让你或顾客受阻？', hint: '一句话就够。项目负责人会查看，进展会通知你。', placeholder: '排队时收款终端总是卡住',
    at: '发生在哪里？', at_find: '搜索阶段或应用系统', at_here: '位置：“{{name}}”', who: '谁受影响？', send: '上报', needed: '请用一句话说明问题。', done: '已上报，进展会通知你。', too_many: '你在一天内已上报 {{most}} 条，达到上限。内容已保留，请明天再提交。',
  },
  mine: {
    today: '什么让你受阻？', title: '我的上报', subtitle: '你上报的痛点及其进展', none: '你还没有上报过', none_detail: '用一句话说说什么让你受阻，进展会显示在这里。', all: '查看全部', merged: '并入“{{name}}”', with: '由{{owner}}负责', on: '{{when}}上报',
    became: { REPORTED: '尚未有人查看', CONFIRMED: '已确认属实', WORKED_ON: '正在处理', RELIEVED: '已缓解', ACCEPTED: '维持现状', DECLINED: '未采纳', MERGED: '并入另一个痛点', REMOVED: '已移除' },
  },
  sum: { title: '此处痛点每年花费', of_other: '{{count}} 个未了结的痛点', unknown_other: '（其中 {{count}} 个花费未知）' },
  chance: {
    search: '搜索改进机会',
    title: '改进机会', subtitle: '可以做些什么，按目前所知排名', list: '列表', matrix: '矩阵', order: { RANK: '按排名', NAME: '按名称', PAYBACK: '回本最快', SAVING: '节省最多' },
    column: { rank: '排名', name: '改进机会', customer: '顾客价值', business: '业务价值', effort: '投入', saving: '每年节省', payback: '回本时间', pains: '针对', score: '得分' },
    months: '{{months}} 个月', at_once: '立即', never: '未知', no_rank: '填写两项价值和投入后即可排名。',
    pains_other: '{{count}} 个痛点', pains_cost: '{{pains}} · 每年 {{cost}}', pains_none: '暂无',
    none: { title: '还没有改进机会', detail: '改进机会说明可以怎样解决痛点。可在蓝图上添加，或从痛点出发添加。' },
    how: '排名方式', formula: '得分 =（顾客价值 + 业务价值）÷ 投入 ×（1 + 占全部未了结痛点花费的比例 + 占其热度的比例）。花费、状态或相关事件变化时，排名随之变化。',
    axis: '{{name}}（{{unit}}）', unit: { level: '1 至 5', months: '月' },
    x: '横轴', y: '纵轴', plot: '{{count}} 个改进机会的矩阵：横轴为{{x}}，纵轴为{{y}}', table: '以表格显示', picture: '以图形显示', left_out_other: '有 {{count}} 个缺少其中一项，未显示。', more: '显示排名最前的 {{count}} 个。',
    point: '{{name}}：{{x}}，{{y}}', best: '事半功倍', number: '数字为排名。', level: '{{value}}（满分 5）', nothing: '没有改进机会同时具备这两项。请选择其他坐标轴，或补充信息。',
  },
};

export default wordsZhHans;
