import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHant: Words<typeof wordsEn> = {
  nav: { board: '緊急事件', mine: '我通報的', figures: '統計' },
  somebody: '有人',
  quoted: '「{{words}}」',
  raise: { short: '通報', long: '通報緊急事件' },
  finds: { moment: '緊急事件' },
  palette: { unheld: '無人負責的事件', mine: '我負責的事件', offers: '移交給我們的', raised: '我通報的事件', import: '匯入歷史紀錄' },
  state: { RAISED: '待接手', ACCEPTED: '處理中', RESOLVED: '已解決', CLOSED: '已結案', WITHDRAWN: '已撤回', MERGED: '已合併' },
  state_small: { RAISED: '待接手', ACCEPTED: '處理中', RESOLVED: '已解決', CLOSED: '已結案', WITHDRAWN: '已撤回', MERGED: '已合併' },
  channel: { IN_PERSON: '當面', PHONE: '電話', EMAIL: '電子郵件', CHAT: '線上聊天', WEB: '網站', APP: 'App', SOCIAL: '社群媒體', DELIVERY: '配送時', OTHER: '其他方式' },
  told_how: { IN_PERSON: '當面', PHONE: '電話', EMAIL: '電子郵件', MESSAGE: '簡訊', CHAT: '線上聊天', LETTER: '信函', OTHER: '其他方式' },
  told_by: { IN_PERSON: '當面', PHONE: '打電話', EMAIL: '寫電子郵件', MESSAGE: '傳簡訊', CHAT: '在聊天中', LETTER: '寄信', OTHER: '以其他方式' },
  offer_state: { OPEN: '等待回覆', ACCEPTED: '接受', DECLINED: '婉拒', LAPSED: '逾時', TAKEN_BACK: '收回' },
  column: { severity: '緊急程度', what: '發生了什麼事', holder: '負責人', now: '目前', waited: '已等候' },
  row: { offered_to: '正移交給{{to}}', declined_by: '{{to}}婉拒了移交', lapsed_by: '{{to}}未回覆' },
  now: { nobody: '無人負責', promise_over: '回覆逾期 {{time}}', tell_customer: '待告知顧客', customer_told: '已告知顧客', not_told: '尚未告知', told: '{{ago}}已告知', back_you: '退回給你', back: '移交被退回', left: '已不在此清單' },
  board: {
    title: '緊急事件',
    open_other: '{{count, number}} 件未結', open_in_other: '{{place}}有 {{count, number}} 件未結', unheld_other: '{{count, number}} 件無人負責', and: '{{open}}，其中 {{unheld}}', shown_other: '顯示 {{count, number}} 件',
    new_other: '{{count, number}} 件新的', show_new: '顯示新的', loaded_again: '離線期間變動較多，已重新載入看板。',
    none: '沒有未結的事件', none_detail: '有人通報緊急事件，一秒內就會出現在這裡。', none_like_this: '沒有符合篩選條件的事件', none_like_this_detail: '可以移除部分或全部篩選條件。',
    clear_selection: '取消選取', next_column: '下一欄', previous_column: '上一欄', no_department: '無部門', of: '{{shown}} / {{all}}', offline: '離線', column_empty: '這裡沒有',
  },
  view: { title: '顯示方式', list: '清單', state: '依狀態', department: '依部門', next: '清單、依狀態、依部門' },
  order: { title: '排序', NEWEST: '最新在前', OLDEST: '最早在前', SEVERITY: '最緊急在前' },
  filter: {
    title: '篩選', words: '關鍵字或編號', focus: '依關鍵字或編號篩選', states: '狀態', open: '未結', all: '全部', department: '部門', any_department: '所有部門', find_department: '尋找部門', department_hint: '包含其下級部門。',
    severity: '緊急程度', any_severity: '所有緊急程度', holder: '負責人', situation: '情形', any_situation: '所有情形', under_way: '進行中', held: '有人負責', unheld: '無人負責', mine: '我負責', offered: '移交中', overdue: '回覆逾期', raised: '通報時間', raised_between: '{{from}} 至 {{to}} 通報', raised_from: '{{from}} 以來通報', raised_to: '{{to}} 之前通報', reset: '清除', reset_all: '清除篩選',
    itself: '僅該部門本身', no_channel: '管道不明', took: '用時', accepted_within: '接手用時 {{span}}', closed_within: '結案用時 {{span}}', span_under: '{{to}} 以內', span_between: '{{from}} – {{to}}', span_over: '{{from}} 以上',
    hand_off: '移交', handed: '{{from}}移交{{to}}', handed_state: '{{from}}移交{{to}}：{{state}}', handed_when: '{{pair}}（{{made}}）', made_between: '{{from}} 至 {{to}}', made_from: '{{from}} 起', made_to: '截至 {{to}}',
  },
  strip: { move: '移動', offer: '移交', tell: '告知顧客', resolve: '解決', all: '所有快速鍵' },
  act: {
    accept: '接受', decline: '婉拒', take_up: '接手', offer: '移交', offer_again: '移交給別人', take_back: '收回移交', tell: '告知顧客', note: '備註', add: '補充', resolve: '解決', close: '結案',
    reopen: '重新開啟', withdraw: '撤回', merge: '合併到另一件', change: '修改', join: '加入協助', leave: '退出協助', more: '更多操作',
  },
  act_title: {
    decline: '婉拒 {{number}}', offer: '移交 {{number}}', tell: '{{number}}：告知顧客', note: '{{number}}：備註', add: '補充 {{number}}', resolve: '解決 {{number}}', close: '{{number}} 結案',
    reopen: '重新開啟 {{number}}', withdraw: '撤回 {{number}}', merge: '將 {{number}} 合併到另一件', change: '修改 {{number}}',
  },
  act_many: { offer_other: '移交 {{count, number}} 件', tell_other: '告知 {{count, number}} 位顧客相同內容', note_other: '為 {{count, number}} 件加備註', resolve_other: '解決 {{count, number}} 件' },
  done: {
    accept: '{{number}} 現在由你負責', decline: '已婉拒 {{number}}，原因會告知負責人', take_up: '{{number}} 現在由你負責', offer: '{{number}} 已請{{to}}接手', take_back: '已收回 {{number}} 的移交', tell: '{{number}}：已告知顧客',
    note: '已為 {{number}} 加備註', add: '已補充到 {{number}}', resolve: '{{number}} 已解決', close: '{{number}} 已結案', reopen: '{{number}} 已重新開啟', withdraw: '{{number}} 已撤回', merge: '{{number}} 已合併到 {{into}}',
    change: '{{number}} 已修改', join: '你已加入協助 {{number}}', leave: '你已退出協助 {{number}}',
  },
  done_many: { take_up_other: '又有 {{count, number}} 件由你負責', offer_other: '{{count, number}} 件已請{{to}}接手', tell_other: '已告知 {{count, number}} 位顧客', note_other: '已為 {{count, number}} 件加備註', resolve_other: '{{count, number}} 件已解決' },
  not_done: '{{number}}：{{what}}。{{next}}',
  already_accepted: '{{who}}已在 {{time}} 先接受了',
  refused: { title: '現在不能這樣做', as_it_stands: '它目前為「{{state}}」，或你無權操作。', accept: '{{number}} 沒有等你回覆的移交' },
  partly: { title: '已完成 {{done}} / {{all}}', done: '已完成', again: '你輸入的內容已保留。再次送出即可重試其餘各件。' },
  changed: {
    title: '期間有人作了修改', kept: '你輸入的內容已保留。請再看一次，然後送出。', state: '現在狀態為「{{state}}」。', holder: '現在由{{name}}負責。', offer: '正移交給{{name}}。', offer_gone: '已沒有進行中的移交。',
    severity: '緊急程度：{{severity}}。', what: '現在的描述：「{{what}}」', department: '部門：{{name}}。', location: '地點：{{name}}。', channel: '管道：{{channel}}。', customer: '顧客資料有變動。', other: '有新的補充內容。',
  },
  offer: {
    to: '移交給', find: '部門或人員', whom: '請選擇部門或人員。', reason: '為什麼找他們', reason_hint: '他們能做到哪些你做不到的？對方會先看到這段話。', why: '請寫明原因，對方會先看到。', send: '移交', send_to: '移交給{{to}}',
    accepted_before_other: '曾接受我們移交 {{count, number}} 次', taken_back: '送出後，將不再請{{to}}接手。', you_hold: '對方接受之前，仍由你負責。', they_hold: '對方接受之前，仍由{{name}}負責。',
  },
  reason: {
    decline: { label: '婉拒的原因', hint: '移交的人會看到，好去找其他同事。', needed: '請寫明原因，對方才好去找別人。', send: '婉拒' },
    reopen: { label: '為什麼重新開啟', hint: '又出現了什麼，或哪裡沒做到。', needed: '請寫明為什麼重新開啟。', send: '重新開啟' },
    withdraw: { label: '為什麼不再需要', hint: '內容仍可檢視，但不再處理。', needed: '請寫明原因。', send: '撤回' },
  },
  tell: {
    text: '你告訴顧客的內容', text_hint: '寫顧客聽到的話。通報的同事也會看到。', what: '請寫下告訴顧客的內容。', how: '方式', how_none: '請選擇', choose_how: '請選擇告知方式。', next: '承諾下次聯絡', next_none: '沒有承諾',
    next_in: '{{time}}後', next_at: '指定時間…', at: '時間', future: '請選擇未來的時間。', last: '{{time}} 已告知：「{{words}}」', reach: '聯絡方式：{{contact}}', send: '已告知顧客',
  },
  note: { label: '備註', hint: '只有處理的同事看得到，顧客和通報人看不到。', needed: '請填寫備註。', send: '加入備註' },
  add: { label: '還有什麼需要補充', hint: '所有處理的同事都會看到。', needed: '請填寫補充內容。', send: '補充' },
  resolve: { label: '做了什麼', hint: '方便告知顧客，也方便下一位同事查找。', needed: '請寫下做了什麼。', send: '解決' },
  close: {
    told: '{{time}} 已告知顧客：「{{words}}」', never_told: '還沒有告知顧客任何內容', not_told_the_end: '顧客還不知道處理結果', tell_first: '先告知顧客', why: '或說明為什麼不告知', why_hint: '顧客知道了，或寫明不告知的原因，才能結案。',
    needed: '請告知顧客，或寫明原因。', send: '結案',
  },
  merge: { into: '合併到哪一件', find: '編號或關鍵字', hint: '照片和協助者仍留在這一件；這一件會指向另一件，通報人可以檢視另一件。', needed: '請選擇另一件。', lost: '{{number}} 到此結束，後續在 {{into}} 中處理。此操作無法復原。', send: '合併', send_into: '合併到 {{into}}' },
  change: { what: '發生了什麼事', what_needed: '請寫下發生了什麼事。', severity: '緊急程度', channel: '顧客的聯絡管道', channel_none: '不明', department: '部門', department_needed: '請選擇部門。', location: '地點', send: '儲存' },
  customer: { title: '顧客', name: '稱呼', reference: '單號', contact: '聯絡方式' },
  clock: { waited: '顧客已等候', waited_in_all: '顧客共等候', they_answer: '{{to}}須在此時間內回覆', you_answer: '請在此時間內回覆', promised: '距承諾的回覆', held: '已負責' },
  banner: {
    offered: '正移交給{{to}}，對方尚未接受', declined: '{{to}}婉拒了移交', lapsed: '{{to}}未在時限內回覆', back_you: '仍由你負責。', back_they: '仍由{{name}}負責。', asks_you: '{{from}}請{{to}}接手', nobody: '無人負責', nobody_you: '接手後，顧客的事就有專人跟進了。', nobody_others: '可以接手的同事已能看到。',
    promise_over: '已承諾顧客在 {{time}} 前回覆', promise_over_next: '請現在就聯絡顧客，即使沒有新進展。', done: '處理結果', not_told: '未告知顧客', withdrawn: '已撤回', merged: '後續在 {{into}} 中處理', merged_elsewhere: '後續在另一件中處理',
  },
  page: {
    you_raised_at: '你在{{where}}通報 · {{ago}}', raised_by_at: '{{who}}在{{where}}通報 · {{ago}}', raised_by: '{{who}}通報 · {{ago}}', raised: '{{ago}}通報', brought_in: '從其他系統匯入，{{ago}}通報', arrived: '{{ago}}送達', beside: '顧客、照片和人員', not_yours: '僅處理的同事可見',
    gone: '找不到這件事件', gone_detail: '編號可能有誤，或你已無權檢視。',
  },
  people: { helping: '協助者', held: '歷任負責人', working: '工作時間 {{time}}' },
  photos: { title_other: '{{count, number}} 張照片', open: '第 {{number}} 張照片，共 {{all}} 張，點一下放大', shown: '第 {{number}} 張照片，共 {{all}} 張', before: '上一張', next: '下一張' },
  story: { title: '目前情況', nobody: '還沒有人接手，可以接手的同事已能看到。', you: '由你負責。', holder: '{{name}}從 {{time}} 起負責。', told: '{{time}} 已告知顧客：「{{words}}」', not_told: '還沒有告知顧客任何內容。', promised: '承諾在 {{time}} 前再次聯絡顧客。' },
  story_list: { which: '顯示', all: '全部', told_other: '告知顧客（{{count, number}}）', notes_other: '備註（{{count, number}}）' },
  plain: { waiting: '等待接手', worked_on: '處理中', solved: '已解決', closed: '已結案', withdrawn: '已撤回', merged: '已合併' },
  mine: {
    title: '我通報的事件', title_yours: '你通報的事件', held: '你負責的事件', subtitle: '你通報的緊急事件，以及後來如何', all: '檢視全部', both: '{{holds}} · {{told}}', nobody: '還沒有人接手', has_it: '{{name}}正在處理', you: '由你負責', solved: '{{name}}已解決',
    closed: '{{name}}已於{{time}}結案', withdrawn: '你已撤回', merged: '後續在另一件中處理', told: '{{time}} 已告知顧客', not_told: '尚未告知顧客', none: '你還沒有通報過', none_detail: '你通報的會顯示在這裡：現在由誰處理，告訴了顧客什麼。',
  },
  offers: {
    title: '移交給我們的', subtitle: '別人請你或你的部門接手的事件', one: '{{number}} 的移交', from: '移交人', to: '移交給', from_to: '{{number}} · {{from}}請{{to}}接手', unopened: '尚未開啟', open: '開啟檢視',
    open_hint: '開啟並不表示接受。開啟後可以看到發生了什麼事、顧客資料，以及為什麼找你們部門。', none: '沒有移交給你的事件', none_detail: '有人請你或你的部門接手時，會帶著計時出現在這裡。',
    gone: '這次移交已失效', gone_detail: '對方已回覆、移交已收回，或已逾時。',
  },
  today: {
    offer: '{{who}}請{{department}}接手 {{number}}', offer_you: '{{who}}請你接手 {{number}}', unheld: '{{number}} 無人負責', back_declined: '{{to}}婉拒了 {{number}}，仍由你負責', back_lapsed: '{{to}}未在時限內回覆，{{number}} 仍由你負責', promise: '{{number}}：顧客在等承諾的回覆', tell: '{{number}}：還沒有告知顧客', close: '{{number}} 已解決並告知，可以結案', gap: '「{{stage}}」沒有主責部門', gap_moments_other: '{{journey}}：{{count, number}} 件事件只能由人工選擇去向', gap_see: '檢視',
    unread: '開啟後可以看到發生了什麼事', board: '未結的事件', board_all_other: '全部 {{count, number}} 件',
  },
  told: {
    raised: '{{actor}}通報了 {{number}}', taken_up: '{{actor}}已接手 {{number}}', offered: '{{actor}}請你接手 {{number}}', offered_department: '{{actor}}請{{department}}接手 {{number}}', accepted: '{{department}}已接受 {{number}}', accepted_by: '{{actor}}已接受 {{number}}',
    declined: '{{department}}婉拒了 {{number}}，仍由你負責', declined_by: '{{actor}}婉拒了 {{number}}', lapsed: '{{department}}未在時限內回覆，{{number}} 仍由你負責', lapsed_below: '{{department}}未在時限內回覆 {{number}}', joined: '{{actor}}加入協助 {{number}}', noted: '{{actor}}為 {{number}} 加了備註',
    added: '{{actor}}補充了 {{number}}', customer_told: '{{actor}}已告知 {{number}} 的顧客', resolved: '{{actor}}解決了 {{number}}', closed: '{{actor}}將 {{number}} 結案', reopened: '{{actor}}重新開啟了 {{number}}', merged: '{{actor}}將 {{number}} 合併到另一件',
    nobody: '{{number}} 仍無人接手', no_department: '有一件緊急事件在等候，但還沒有部門可以接手，請新增部門並指定協調員或部門主管', nobody_to_take_up: '{{department}}有一件緊急事件無人可接手，請為該部門指定協調員或部門主管', promise: '{{number}} 的顧客在等承諾的回覆', promise_below: '{{number}}：承諾給顧客的回覆已逾期', holder_left: '{{number}} 的負責人已離職，現由你的部門負責',
  },
  timeline: {
    raised: '{{actor}}通報', taken_up: '{{actor}}接手', changed: '{{actor}}修改了{{what}}', changed_itself: '已修改{{what}}', offered: '{{actor}}請{{to}}接手', offer_opened: '{{actor}}開啟檢視了移交', accepted: '{{actor}}接受了移交', accepted_for: '{{actor}}代表{{department}}接受了移交', declined: '{{actor}}婉拒了移交',
    declined_for: '{{actor}}代表{{department}}婉拒了移交', lapsed: '{{to}}未在時限內回覆', taken_back: '{{actor}}收回了給{{to}}的移交', joined: '{{actor}}加入協助', left: '{{actor}}退出協助', noted: '{{actor}}備註', added: '{{actor}}補充', customer_told: '{{actor}}{{how}}告知了顧客',
    customer_told_next: '{{actor}}{{how}}告知了顧客，承諾 {{time}} 再聯絡', resolved: '{{actor}}標為已解決', closed: '{{actor}}結案', closed_not_told: '{{actor}}結案，未告知顧客', reopened: '{{actor}}重新開啟', withdrawn: '{{actor}}撤回',
    merged: '{{actor}}合併到 {{into}}', merged_elsewhere: '{{actor}}合併到另一件', merged_here: '{{actor}}將 {{from}} 合併到這裡', merged_here_unknown: '{{actor}}將另一件合併到這裡', nobody: '一直無人接手，已通知{{department}}', nobody_there: '一直無人接手，也沒有可以接手的人，已通知管理員', promise: '承諾給顧客的回覆已逾期', holder_left: '{{person}}已離職，由{{department}}負責',
    tied: '{{actor}}標明發生在：{{item}}', tied_itself: '依規則標明發生在：{{item}}', untied: '{{actor}}取消了「發生在：{{item}}」', fell_into_gap: '{{item}}沒有主責部門，由{{actor}}自行選擇',
  },
  field: {
    what: '描述', severity: '緊急程度', severity_from_to: '緊急程度（由「{{from}}」改為「{{to}}」）', channel: '管道', department: '部門', department_to: '部門（改為{{to}}）', location: '地點', location_to: '地點（改為{{to}}）', customer: '顧客資料',
  },
};

export default wordsZhHant;
