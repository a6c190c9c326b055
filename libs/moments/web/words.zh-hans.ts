import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHans: Words<typeof wordsEn> = {
  nav: { board: '紧急事件', mine: '我上报的', figures: '统计' },
  somebody: '有人',
  quoted: '“{{words}}”',
  raise: { short: '上报', long: '上报紧急事件' },
  finds: { moment: '紧急事件' },
  palette: { unheld: '无人负责的事件', mine: '我负责的事件', offers: '移交给我们的', raised: '我上报的事件', import: '导入历史记录' },
  state: { RAISED: '待接手', ACCEPTED: '处理中', RESOLVED: '已解决', CLOSED: '已结案', WITHDRAWN: '已撤回', MERGED: '已合并' },
  state_small: { RAISED: '待接手', ACCEPTED: '处理中', RESOLVED: '已解决', CLOSED: '已结案', WITHDRAWN: '已撤回', MERGED: '已合并' },
  channel: { IN_PERSON: '当面', PHONE: '电话', EMAIL: '邮件', CHAT: '在线聊天', WEB: '网站', APP: 'App', SOCIAL: '社交媒体', DELIVERY: '配送时', OTHER: '其他方式' },
  told_how: { IN_PERSON: '当面', PHONE: '电话', EMAIL: '邮件', MESSAGE: '短信', CHAT: '在线聊天', LETTER: '信函', OTHER: '其他方式' },
  told_by: { IN_PERSON: '当面', PHONE: '打电话', EMAIL: '发邮件', MESSAGE: '发短信', CHAT: '在聊天中', LETTER: '寄信', OTHER: '以其他方式' },
  offer_state: { OPEN: '等待答复', ACCEPTED: '接受', DECLINED: '拒绝', LAPSED: '超时', TAKEN_BACK: '收回' },
  column: { severity: '紧急程度', what: '发生了什么', holder: '负责人', now: '当前', waited: '已等待' },
  row: { offered_to: '正移交给{{to}}', declined_by: '{{to}}拒绝了移交', lapsed_by: '{{to}}未答复' },
  now: { nobody: '无人负责', promise_over: '答复逾期 {{time}}', tell_customer: '待告知顾客', customer_told: '已告知顾客', not_told: '尚未告知', told: '{{ago}}已告知', back_you: '退回给你', back: '移交被退回', left: '已不在此列表' },
  board: {
    title: '紧急事件',
    open_other: '{{count, number}} 件未结', open_in_other: '{{place}}有 {{count, number}} 件未结', unheld_other: '{{count, number}} 件无人负责', and: '{{open}}，其中 {{unheld}}', shown_other: '显示 {{count, number}} 件',
    new_other: '{{count, number}} 件新的', show_new: '显示新的', loaded_again: '断线期间变动较多，已重新加载看板。',
    none: '没有未结的事件', none_detail: '有人上报紧急事件，一秒内就会出现在这里。', none_like_this: '没有符合筛选条件的事件', none_like_this_detail: '可以去掉部分或全部筛选条件。',
    clear_selection: '取消选择', next_column: '下一列', previous_column: '上一列', no_department: '无部门', of: '{{shown}} / {{all}}', offline: '离线', column_empty: '这里没有',
  },
  view: { title: '显示方式', list: '列表', state: '按状态', department: '按部门', next: '列表、按状态、按部门' },
  order: { title: '排序', NEWEST: '最新在前', OLDEST: '最早在前', SEVERITY: '最紧急在前' },
  filter: {
    title: '筛选', words: '关键词或编号', focus: '按关键词或编号筛选', states: '状态', open: '未结', all: '全部', department: '部门', any_department: '所有部门', find_department: '查找部门', department_hint: '包含其下级部门。',
    severity: '紧急程度', any_severity: '所有紧急程度', holder: '负责人', situation: '情形', any_situation: '所有情形', under_way: '进行中', held: '有人负责', unheld: '无人负责', mine: '我负责', offered: '移交中', overdue: '答复逾期', raised: '上报时间', raised_between: '{{from}} 至 {{to}} 上报', raised_from: '{{from}} 以来上报', raised_to: '{{to}} 之前上报', reset: '清除', reset_all: '清除筛选',
    itself: '仅该部门本身', no_channel: '渠道未知', took: '用时', accepted_within: '接手用时 {{span}}', closed_within: '结案用时 {{span}}', span_under: '{{to}} 以内', span_between: '{{from}} – {{to}}', span_over: '{{from}} 以上',
    hand_off: '移交', handed: '{{from}}移交{{to}}', handed_state: '{{from}}移交{{to}}：{{state}}', handed_when: '{{pair}}（{{made}}）', made_between: '{{from}} 至 {{to}}', made_from: '{{from}} 起', made_to: '截至 {{to}}',
  },
  strip: { move: '移动', offer: '移交', tell: '告知顾客', resolve: '解决', all: '全部快捷键' },
  act: {
    accept: '接受', decline: '拒绝', take_up: '接手', offer: '移交', offer_again: '移交给别人', take_back: '收回移交', tell: '告知顾客', note: '备注', add: '补充', resolve: '解决', close: '结案',
    reopen: '重新打开', withdraw: '撤回', merge: '合并到另一件', change: '修改', join: '加入协助', leave: '退出协助', more: '更多操作',
  },
  act_title: {
    decline: '拒绝 {{number}}', offer: '移交 {{number}}', tell: '{{number}}：告知顾客', note: '{{number}}：备注', add: '补充 {{number}}', resolve: '解决 {{number}}', close: '{{number}} 结案',
    reopen: '重新打开 {{number}}', withdraw: '撤回 {{number}}', merge: '将 {{number}} 合并到另一件', change: '修改 {{number}}',
  },
  act_many: { offer_other: '移交 {{count, number}} 件', tell_other: '告知 {{count, number}} 位顾客同样的内容', note_other: '给 {{count, number}} 件加备注', resolve_other: '解决 {{count, number}} 件' },
  done: {
    accept: '{{number}} 现在由你负责', decline: '已拒绝 {{number}}，原因会告知负责人', take_up: '{{number}} 现在由你负责', offer: '{{number}} 已请{{to}}接手', take_back: '已收回 {{number}} 的移交', tell: '{{number}}：已告知顾客',
    note: '已给 {{number}} 加备注', add: '已补充到 {{number}}', resolve: '{{number}} 已解决', close: '{{number}} 已结案', reopen: '{{number}} 已重新打开', withdraw: '{{number}} 已撤回', merge: '{{number}} 已合并到 {{into}}',
    change: '{{number}} 已修改', join: '你已加入协助 {{number}}', leave: '你已退出协助 {{number}}',
  },
  done_many: { take_up_other: '又有 {{count, number}} 件由你负责', offer_other: '{{count, number}} 件已请{{to}}接手', tell_other: '已告知 {{count, number}} 位顾客', note_other: '已给 {{count, number}} 件加备注', resolve_other: '{{count, number}} 件已解决' },
  not_done: '{{number}}：{{what}}。{{next}}',
  already_accepted: '{{who}}已在 {{time}} 先接受了',
  refused: { title: '现在不能这样做', as_it_stands: '它目前为“{{state}}”，或者你无权操作。', accept: '{{number}} 没有等你答复的移交' },
  partly: { title: '已完成 {{done}} / {{all}}', done: '已完成', again: '你输入的内容已保留。再次发送即可重试其余各件。' },
  changed: {
    title: '期间有人作了修改', kept: '你输入的内容已保留。请再看一遍，然后发送。', state: '现在状态为“{{state}}”。', holder: '现在由{{name}}负责。', offer: '正移交给{{name}}。', offer_gone: '已没有进行中的移交。',
    severity: '紧急程度：{{severity}}。', what: '现在的描述：“{{what}}”', department: '部门：{{name}}。', location: '地点：{{name}}。', channel: '渠道：{{channel}}。', customer: '顾客信息有变化。', other: '有新的补充内容。',
  },
  offer: {
    to: '移交给', find: '部门或人员', whom: '请选择部门或人员。', reason: '为什么找他们', reason_hint: '他们能做到哪些你做不到的？对方会先看到这段话。', why: '请写明原因，对方会先看到。', send: '移交', send_to: '移交给{{to}}',
    accepted_before_other: '曾接受我们移交 {{count, number}} 次', taken_back: '发送后，将不再请{{to}}接手。', you_hold: '对方接受之前，仍由你负责。', they_hold: '对方接受之前，仍由{{name}}负责。',
  },
  reason: {
    decline: { label: '拒绝的原因', hint: '移交的人会看到，好去找别的同事。', needed: '请写明原因，对方才好去找别人。', send: '拒绝' },
    reopen: { label: '为什么重新打开', hint: '出现了什么，或哪里没做到。', needed: '请写明为什么重新打开。', send: '重新打开' },
    withdraw: { label: '为什么不再需要', hint: '内容仍可查看，但不再处理。', needed: '请写明原因。', send: '撤回' },
  },
  tell: {
    text: '你告诉顾客的内容', text_hint: '写顾客听到的话。上报的同事也会看到。', what: '请写下告诉顾客的内容。', how: '方式', how_none: '请选择', choose_how: '请选择告知方式。', next: '承诺下次联系', next_none: '没有承诺',
    next_in: '{{time}}后', next_at: '指定时间…', at: '时间', future: '请选择将来的时间。', last: '{{time}} 已告知：“{{words}}”', reach: '联系方式：{{contact}}', send: '已告知顾客',
  },
  note: { label: '备注', hint: '只有处理的同事能看到，顾客和上报人看不到。', needed: '请填写备注。', send: '添加备注' },
  add: { label: '还有什么需要补充', hint: '所有处理的同事都会看到。', needed: '请填写补充内容。', send: '补充' },
  resolve: { label: '做了什么', hint: '便于告知顾客，也便于下一位同事查找。', needed: '请写下做了什么。', send: '解决' },
  close: {
    told: '{{time}} 已告知顾客：“{{words}}”', never_told: '还没有告知顾客任何内容', not_told_the_end: '顾客还不知道处理结果', tell_first: '先告知顾客', why: '或说明为什么不告知', why_hint: '顾客知道了，或写明不告知的原因，才能结案。',
    needed: '请告知顾客，或写明原因。', send: '结案',
  },
  merge: { into: '合并到哪一件', find: '编号或关键词', hint: '照片和协助者仍留在这一件；这一件会指向另一件，上报人可以查看另一件。', needed: '请选择另一件。', lost: '{{number}} 到此结束，后续在 {{into}} 中处理。此操作无法撤销。', send: '合并', send_into: '合并到 {{into}}' },
  change: { what: '发生了什么', what_needed: '请写下发生了什么。', severity: '紧急程度', channel: '顾客的联系渠道', channel_none: '未知', department: '部门', department_needed: '请选择部门。', location: '地点', send: '保存' },
  customer: { title: '顾客', name: '称呼', reference: '单号', contact: '联系方式' },
  clock: { waited: '顾客已等待', waited_in_all: '顾客共等待', they_answer: '{{to}}须在此时间内答复', you_answer: '请在此时间内答复', promised: '距承诺的答复', held: '已负责' },
  banner: {
    offered: '正移交给{{to}}，对方尚未接受', declined: '{{to}}拒绝了移交', lapsed: '{{to}}未在时限内答复', back_you: '仍由你负责。', back_they: '仍由{{name}}负责。', asks_you: '{{from}}请{{to}}接手', nobody: '无人负责', nobody_you: '接手后，顾客的事就有专人跟进了。', nobody_others: '可以接手的同事已能看到。',
    promise_over: '已承诺顾客在 {{time}} 前答复', promise_over_next: '请现在就联系顾客，即使没有新进展。', done: '处理结果', not_told: '未告知顾客', withdrawn: '已撤回', merged: '后续在 {{into}} 中处理', merged_elsewhere: '后续在另一件中处理',
  },
  page: {
    you_raised_at: '你在{{where}}上报 · {{ago}}', raised_by_at: '{{who}}在{{where}}上报 · {{ago}}', raised_by: '{{who}}上报 · {{ago}}', raised: '{{ago}}上报', brought_in: '从其他系统导入，{{ago}}上报', arrived: '{{ago}}送达', beside: '顾客、照片和人员', not_yours: '仅处理的同事可见',
    gone: '找不到这件事件', gone_detail: '编号可能有误，或者你已无权查看。',
  },
  people: { helping: '协助者', held: '历任负责人', working: '工作时间 {{time}}' },
  photos: { title_other: '{{count, number}} 张照片', open: '第 {{number}} 张照片，共 {{all}} 张，点按放大', shown: '第 {{number}} 张照片，共 {{all}} 张', before: '上一张', next: '下一张' },
  story: { title: '目前情况', nobody: '还没有人接手，可以接手的同事已能看到。', you: '由你负责。', holder: '{{name}}从 {{time}} 起负责。', told: '{{time}} 已告知顾客：“{{words}}”', not_told: '还没有告知顾客任何内容。', promised: '承诺在 {{time}} 前再次联系顾客。' },
  story_list: { which: '显示', all: '全部', told_other: '告知顾客（{{count, number}}）', notes_other: '备注（{{count, number}}）' },
  plain: { waiting: '等待接手', worked_on: '处理中', solved: '已解决', closed: '已结案', withdrawn: '已撤回', merged: '已合并' },
  mine: {
    title: '我上报的事件', title_yours: '你上报的事件', held: '你负责的事件', subtitle: '你上报的紧急事件，以及后来怎样', all: '查看全部', both: '{{holds}} · {{told}}', nobody: '还没有人接手', has_it: '{{name}}正在处理', you: '由你负责', solved: '{{name}}已解决',
    closed: '{{name}}已于{{time}}结案', withdrawn: '你已撤回', merged: '后续在另一件中处理', told: '{{time}} 已告知顾客', not_told: '尚未告知顾客', none: '你还没有上报过', none_detail: '你上报的会显示在这里：现在由谁处理，告诉了顾客什么。',
  },
  offers: {
    title: '移交给我们的', subtitle: '别人请你或你的部门接手的事件', one: '{{number}} 的移交', from: '移交人', to: '移交给', from_to: '{{number}} · {{from}}请{{to}}接手', unopened: '尚未打开', open: '打开查看',
    open_hint: '打开并不表示接受。打开后可以看到发生了什么、顾客信息，以及为什么找你们部门。', none: '没有移交给你的事件', none_detail: '有人请你或你的部门接手时，会带着计时出现在这里。',
    gone: '这次移交已失效', gone_detail: '对方已答复、移交已收回，或已超时。',
  },
  today: {
    offer: '{{who}}请{{department}}接手 {{number}}', offer_you: '{{who}}请你接手 {{number}}', unheld: '{{number}} 无人负责', back_declined: '{{to}}拒绝了 {{number}}，仍由你负责', back_lapsed: '{{to}}未在时限内答复，{{number}} 仍由你负责', promise: '{{number}}：顾客在等承诺的答复', tell: '{{number}}：还没有告知顾客', close: '{{number}} 已解决并告知，可以结案', gap: '“{{stage}}”没有牵头部门', gap_moments_other: '{{journey}}：{{count, number}} 件事件只能人工选择去向', gap_see: '查看',
    unread: '打开后可以看到发生了什么', board: '未结的事件', board_all_other: '全部 {{count, number}} 件',
  },
  told: {
    raised: '{{actor}}上报了 {{number}}', taken_up: '{{actor}}已接手 {{number}}', offered: '{{actor}}请你接手 {{number}}', offered_department: '{{actor}}请{{department}}接手 {{number}}', accepted: '{{department}}已接受 {{number}}', accepted_by: '{{actor}}已接受 {{number}}',
    declined: '{{department}}拒绝了 {{number}}，仍由你负责', declined_by: '{{actor}}拒绝了 {{number}}', lapsed: '{{department}}未在时限内答复，{{number}} 仍由你负责', lapsed_below: '{{department}}未在时限内答复 {{number}}', joined: '{{actor}}加入协助 {{number}}', noted: '{{actor}}给 {{number}} 加了备注',
    added: '{{actor}}补充了 {{number}}', customer_told: '{{actor}}已告知 {{number}} 的顾客', resolved: '{{actor}}解决了 {{number}}', closed: '{{actor}}将 {{number}} 结案', reopened: '{{actor}}重新打开了 {{number}}', merged: '{{actor}}将 {{number}} 合并到另一件',
    nobody: '{{number}} 仍无人接手', no_department: '有一件紧急事件在等待，但还没有部门可以接手，请新建部门并指定协调员或部门主管', nobody_to_take_up: '{{department}}有一件紧急事件无人可接手，请为该部门指定协调员或部门主管', promise: '{{number}} 的顾客在等承诺的答复', promise_below: '{{number}}：承诺给顾客的答复已逾期', holder_left: '{{number}} 的负责人已离职，现由你的部门负责',
  },
  timeline: {
    raised: '{{actor}}上报', taken_up: '{{actor}}接手', changed: '{{actor}}修改了{{what}}', changed_itself: '已修改{{what}}', offered: '{{actor}}请{{to}}接手', offer_opened: '{{actor}}打开查看了移交', accepted: '{{actor}}接受了移交', accepted_for: '{{actor}}代表{{department}}接受了移交', declined: '{{actor}}拒绝了移交',
    declined_for: '{{actor}}代表{{department}}拒绝了移交', lapsed: '{{to}}未在时限内答复', taken_back: '{{actor}}收回了给{{to}}的移交', joined: '{{actor}}加入协助', left: '{{actor}}退出协助', noted: '{{actor}}备注', added: '{{actor}}补充', customer_told: '{{actor}}{{how}}告知了顾客',
    customer_told_next: '{{actor}}{{how}}告知了顾客，承诺 {{time}} 再联系', resolved: '{{actor}}标为已解决', closed: '{{actor}}结案', closed_not_told: '{{actor}}结案，未告知顾客', reopened: '{{actor}}重新打开', withdrawn: '{{actor}}撤回',
    merged: '{{actor}}合并到 {{into}}', merged_elsewhere: '{{actor}}合并到另一件', merged_here: '{{actor}}将 {{from}} 合并到这里', merged_here_unknown: '{{actor}}将另一件合并到这里', nobody: '一直无人接手，已通知{{department}}', nobody_there: '一直无人接手，也没有可以接手的人，已通知管理员', promise: '承诺给顾客的答复已逾期', holder_left: '{{person}}已离职，由{{department}}负责',
    tied: '{{actor}}标明发生在：{{item}}', tied_itself: '按规则标明发生在：{{item}}', untied: '{{actor}}取消了“发生在：{{item}}”', fell_into_gap: '{{item}}没有牵头部门，由{{actor}}自行选择',
  },
  field: {
    what: '描述', severity: '紧急程度', severity_from_to: '紧急程度（由“{{from}}”改为“{{to}}”）', channel: '渠道', department: '部门', department_to: '部门（改为{{to}}）', location: '地点', location_to: '地点（改为{{to}}）', customer: '顾客信息',
  },
};

export default wordsZhHans;
