import type { Words } from '@app/shared-web';
import type figuresEn from './words.en';

const figuresZhHans: Words<typeof figuresEn> = {
  title: '统计', import: '导入历史记录', stop: '。',
  not_yours: '统计供协调员、部门主管和项目负责人查看', not_yours_detail: '可以向你的协调员了解。',
  scope: { label: '部门', everything: '全部', mine: '你可以查看的', find: '查找部门', below: '包含其下级部门。', narrow: '{{name}}的统计' },
  period: { label: '周', last_other: '最近 {{count, number}} 周', own: '其他周…', span: '{{from}} – {{to}}', from: '起始周', to: '结束周', order: '结束周早于起始周。', title: '选择周', show: '显示' },
  subtitle: '{{from}} – {{to}} 上报的事件及其结果',
  none: '这几周没有上报的事件', none_detail: '可以选择其他周，或从以前所用的系统导入历史记录。', none_reach: '现有事件上报于 {{from}} – {{to}}。', none_show: '显示这些周', none_year: '显示最近 52 周',
  picture: '图表', table: '表格', moments: '件', moments_count_other: '{{count, number}} 件', offers_count_other: '{{count, number}} 次', rows_of: '{{what}}：查看对应的事件',
  tile: { open: '当前未结', unheld: '其中无人负责', raised: '这几周上报', acceptance: '半数在此时间内接手', close: '半数在此时间内结案', p90: '九成在 {{time}} 内' },
  open: { title: '当前未结，按部门', finding: '{{name}}最多：{{count, number}} 件', unit: '当前未结的件数', unheld: '{{count, number}} 件无人负责', more_other: '另有 {{count, number}} 个部门', none: '没有未结的事件', count: '未结', held_by_none: '无人负责', department: '部门', none_department: '无部门', itself: '{{name}}本身' },
  week: { title: '每周上报', finding: '平均每周 {{average}} 件；{{week}}当周最多：{{most}} 件', unit: '每周上报的件数，按公司时区', column: '周（起始日）', count: '上报', picture: '{{from}} 至 {{to}} 每周上报的件数，在 {{least}} 到 {{most}} 之间。' },
  spread: {
    acceptance: '到有人接手', close: '到结案', finding: '半数不超过 {{median}}，九成不超过 {{p90}}', unit: '件数，按上报后经过的时间', none: '这几周没有', half: '到此已半数', most: '到此已九成', both: '到此已半数和九成', under: '{{to}} 以内', between: '{{from}} – {{to}}', over: '{{from}} 以上', column: '时间', count: '件数', share: '占比', left_out_other: '另有 {{count, number}} 件尚未到这一步，或没有这个时间',
  },
  parts: { severity: '按紧急程度', channel: '按渠道', department: '按部门', name: { severity: '紧急程度', channel: '渠道', department: '部门' }, raised: '上报', acceptance: '到接手', close: '到结案', median: '半数在', p90: '九成在', unknown: '未知', unit: '这几周上报的事件；时间从上报起算', finding: '{{name}}最多：{{share}}', first: '件数最多的 50 个。' },
  hand: {
    title: '谁移交给谁', finding: '最常见：{{from}}移交{{to}}，{{offers}}，{{share}}被接受', unit: '这几周的移交次数，行为移出部门，列为移交对象；同一件移交两次计两次', none: '这几周没有部门之间的移交', none_detail: '把事件移交给其他部门时会计入这里：接受、拒绝或超时。', from: '移出', to: '移交给', offers: '次数', cell: '{{from}}移交{{to}}：{{offers}}', pair: '{{from}}移交{{to}}', cell_none: '{{from}}移交{{to}}：无', first: '这里是次数最多的部门；表格列出全部 {{count, number}} 组。', pick: '指向某一格，或用键盘移到那里，可查看移交的结果。',
    state: { OPEN: '等待答复', ACCEPTED: '接受', DECLINED: '拒绝', LAPSED: '超时', TAKEN_BACK: '收回' }, of_all: '{{state}} {{share}}', none_department: '无部门',
  },
  source: { title: '数据来源', live: '根据事件记录统计，已是最新。', lag: '根据事件记录统计，滞后 {{time}}。', open_age: '当前未结的数字最多滞后 5 秒。', exact: '中位数和第 90 百分位是精确值。', buckets: '中位数和第 90 百分位由分段估算，误差不超过 4%；件数是精确值。', odd: '其他系统文件中结案早于上报的事件，不计入任何时长。', rows: '事件计入其当前所在的部门。能打开其中多少件，取决于你的角色。' },
};

export default figuresZhHans;
