import type { Words } from '@app/shared-web';
import type evidenceEn from './words.en';

const evidenceZhHans: Words<typeof evidenceEn> = {
  where: {
    title: '发生在哪里', none: '还没有人标明这件事发生在哪里。', suggestions: '可能发生在这里', no_suggestions: '资产库里没有相近的内容。', within: '属于{{place}}', by_rule: '按规则，类别“{{category}}”', by_rule_plain: '按规则',
    similar_other: '{{count, number}} 件相似事件', words: '提到{{words}}', tie: '发生在{{item}}', untie: '不是发生在{{item}}', find: '查找阶段、触点、能力、应用系统或痛点', add: '其他地方',
    tied: '已标明：发生在{{item}}', untied: '已取消：{{item}}', key: '建议 {{place}}', report: '上报痛点', reported: '已上报，这件事已关联到该痛点。',
  },
  item: {
    title: '实证', none: '暂无实证：最近 365 天没有事件发生在这里。', heat: '热度', moments: '事件', moments_note: '365 天内', open: '未结', median: '解决用时', median_note: '中位数', no_median: '尚无已解决',
    formula_title: '热度如何计算', formula: 'Σ 紧急程度 × 0.5^(天数 ÷ 30)', formula_detail: '紧急程度为 8、4、2、1，未知按 1 计。每件事在此只计一次，包括其下各项的事件；合并的只计一次，撤回的和超过 365 天的不计。',
    trend: '最近 13 周每周上报数', trend_finding: '一周最多 {{most}} 件，本周 {{last}} 件', week: '周', count: '上报', table: '以表格显示', list: '相关事件', list_part: '共 {{total}} 件，其中你可以打开 {{open}} 件', list_newest: '只查看最新的 1,000 件。', list_none: '其中没有你可以打开的。',
  },
  heating: {
    title: '正在升温', all: '痛点热力图', moments_other: '近 7 天 {{count, number}} 件事件，此前 7 天 {{before, number}} 件',
    how: '按严重程度加权（8、4、2、1，未知按 1），近 7 天比前 7 天增加最多的位置排在前面。',
  },
  rules: {
    title: '历史事件发生在哪里', subtitle: '按其他工具的类别，用规则把历史事件关联到资产库', category: '类别', moments: '事件', place: '发生在', choose: '选择位置', another: '再加一处', would: '{{tie, number}} / {{of, number}}', would_label: '按规则可关联', already: '其中 {{count, number}} 件已关联。', would_untie_other: '将取消已删除规则留下的 {{count, number}} 个关联。', begin: '请在下方标明各类别发生在哪里。应用之前，这里会先算出能关联多少件。',
    apply: '应用规则', applying: '正在关联', of: '{{done, number}} / {{total, number}}', leave: '会自动继续，可以离开此页。', done: '完成：新增 {{tied, number}} 个关联', done_both: '完成：新增 {{tied, number}} 个关联，取消 {{untied, number}} 个', failed: '意外中断。已关联的保留，再次应用即可继续。',
    nothing: '规则适用的事件都已关联。', remove: '删除规则“{{category}}”→ {{item}}', removed: '规则已删除。再次应用规则时，会取消它留下的关联。', added: '今后类别“{{category}}”视为发生在{{item}}', none: '还没有导入带类别的历史记录', none_detail: '先导入其他工具的历史记录，并带上类别一列，再在这里标明各类别发生在哪里。', bring: '导入文件', find: '为“{{category}}”查找位置', not_yours: '这些规则由项目负责人维护', not_yours_detail: '规则说明其他工具的历史事件发生在哪里。', new_ones: '新导入的文件会立即按规则关联。', stop: '取消',
  },
  gaps: {
    title: '无主责部门的阶段', subtitle: '有事件发生、但没有部门主责的阶段', none: '凡有事件移交的阶段都有主责部门', none_detail: '移交的事件若发生在无主责部门的阶段，该阶段会连同事件列在这里。', since: '始于', fell_other: '涉及 {{count, number}} 件事件', settle: '指定主责部门', how: '某部门主责本阶段的一项工作活动，即为这里的主责部门：可以新增一项，或打开阶段，为已有的活动指定。', may_open: '其中你可以打开 {{open, number}} 件',
    not_yours: '由项目负责人查看无主责部门的阶段', not_yours_detail: '不知道该找谁时，请联系项目负责人。',
  },
};

export default evidenceZhHans;
