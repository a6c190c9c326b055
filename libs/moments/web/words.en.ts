const wordsEn = {
  nav: { board: 'Moments', mine: 'My moments', figures: 'Figures' },
  somebody: 'somebody',
  quoted: '“{{words}}”',
  raise: { short: 'Raise', long: 'Raise an urgent moment' },
  finds: { moment: 'Moments' },
  palette: { unheld: 'Moments that no one holds', mine: 'Moments that I hold', offers: 'Offers to us', raised: 'Moments that I raised', import: 'Bring in the past', rules: 'Where the past happened', gaps: 'Where nobody leads' },
  state: { RAISED: 'Raised', ACCEPTED: 'Accepted', RESOLVED: 'Resolved', CLOSED: 'Closed', WITHDRAWN: 'Withdrawn', MERGED: 'Merged' },
  state_small: { RAISED: 'raised', ACCEPTED: 'accepted', RESOLVED: 'resolved', CLOSED: 'closed', WITHDRAWN: 'withdrawn', MERGED: 'merged' },
  channel: { IN_PERSON: 'In person', PHONE: 'By phone', EMAIL: 'By e-mail', CHAT: 'In a chat', WEB: 'On the website', APP: 'In the app', SOCIAL: 'On social media', DELIVERY: 'At delivery', OTHER: 'Another way' },
  told_how: { IN_PERSON: 'In person', PHONE: 'By phone', EMAIL: 'By e-mail', MESSAGE: 'By text message', CHAT: 'In a chat', LETTER: 'By letter', OTHER: 'Another way' },
  told_by: { IN_PERSON: 'in person', PHONE: 'by phone', EMAIL: 'by e-mail', MESSAGE: 'by text message', CHAT: 'in a chat', LETTER: 'by letter', OTHER: 'in another way' },
  offer_state: { OPEN: 'open', ACCEPTED: 'accepted', DECLINED: 'declined', LAPSED: 'lapsed', TAKEN_BACK: 'taken back' },
  column: { severity: 'Severity', what: 'What happened', holder: 'Holder', now: 'Now', waited: 'Waited' },
  row: { offered_to: 'offered to {{to}}', declined_by: '{{to}} declined', lapsed_by: '{{to}} did not answer' },
  now: {
    nobody: 'no one holds it', promise_over: 'update {{time}} late', tell_customer: 'tell the customer', customer_told: 'customer told', not_told: 'not told yet', told: 'told {{ago}}',
    back_you: 'back with you', back: 'came back', left: 'no longer in this list',
  },
  board: {
    title: 'Urgent moments',
    open_one: '{{count, number}} open', open_other: '{{count, number}} open', open_in_one: '{{count, number}} open in {{place}}', open_in_other: '{{count, number}} open in {{place}}',
    unheld_one: '{{count, number}} that no one holds', unheld_other: '{{count, number}} that no one holds', and: '{{open}}, {{unheld}}', shown_one: '{{count, number}} shown', shown_other: '{{count, number}} shown',
    new_one: '{{count, number}} new', new_other: '{{count, number}} new', show_new: 'Show what is new', loaded_again: 'Much happened while the line was away. The board was loaded again.',
    none: 'Nothing is open', none_detail: 'When somebody raises an urgent moment, it is here within a second.', none_like_this: 'Nothing fits these filters', none_like_this_detail: 'Take some of them off, or all.',
    clear_selection: 'Clear the selection', next_column: 'Next column', previous_column: 'Previous column', no_department: 'No department', of: '{{shown}} of {{all}}', offline: 'Offline', column_empty: 'Nothing here',
  },
  view: { title: 'Show as', list: 'List', state: 'By state', department: 'By department', next: 'List, by state, by department' },
  order: { title: 'Order', NEWEST: 'Newest first', OLDEST: 'Oldest first', SEVERITY: 'Worst first' },
  filter: {
    title: 'Filters', words: 'Words or number', focus: 'Filter by words or number', states: 'State', open: 'Open', all: 'All', department: 'Department', any_department: 'Any department', find_department: 'Find a department', department_hint: 'With all departments below it.',
    severity: 'Severity', any_severity: 'Any severity', holder: 'Held by', situation: 'Situation', any_situation: 'Any situation', under_way: 'Under way', held: 'Somebody holds it', unheld: 'No one holds it', mine: 'I hold it', offered: 'Offered', overdue: 'Update overdue', raised: 'Raised', raised_between: 'Raised {{from}} to {{to}}', raised_from: 'Raised since {{from}}', raised_to: 'Raised until {{to}}', reset: 'Clear', reset_all: 'Clear filters',
    itself: 'Only itself', no_channel: 'Channel not known', took: 'How long it took', accepted_within: 'Accepted after {{span}}', closed_within: 'Closed after {{span}}', span_under: 'less than {{to}}', span_between: '{{from}} to {{to}}', span_over: '{{from}} and more',
    hand_off: 'Hand-off', handed: 'Offered by {{from}} to {{to}}', handed_state: 'Offered by {{from}} to {{to}}: {{state}}', handed_when: '{{pair}}, {{made}}', made_between: '{{from}} to {{to}}', made_from: 'since {{from}}', made_to: 'until {{to}}',
  },
  strip: { move: 'move', offer: 'offer', tell: 'tell the customer', resolve: 'resolve', all: 'all keys' },
  act: {
    accept: 'Accept', decline: 'Decline', take_up: 'Take up', offer: 'Offer', offer_again: 'Offer to another', take_back: 'Take the offer back', tell: 'Tell the customer', note: 'Note', add: 'Add something', resolve: 'Resolve', close: 'Close',
    reopen: 'Open again', withdraw: 'Withdraw', merge: 'Merge into another', change: 'Change', join: 'Help with it', leave: 'Stop helping', more: 'More actions',
  },
  act_title: {
    decline: 'Decline {{number}}', offer: 'Offer {{number}}', tell: 'Tell the customer of {{number}}', note: 'Note on {{number}}', add: 'Add to {{number}}', resolve: 'Resolve {{number}}', close: 'Close {{number}}',
    reopen: 'Open {{number}} again', withdraw: 'Withdraw {{number}}', merge: 'Merge {{number}} into another', change: 'Change {{number}}',
  },
  act_many: {
    offer_one: 'Offer {{count, number}} moment', offer_other: 'Offer {{count, number}} moments', tell_one: 'Tell {{count, number}} customer the same', tell_other: 'Tell {{count, number}} customers the same',
    note_one: 'Note on {{count, number}} moment', note_other: 'Note on {{count, number}} moments', resolve_one: 'Resolve {{count, number}} moment', resolve_other: 'Resolve {{count, number}} moments',
  },
  done: {
    accept: 'You hold {{number}} now', decline: '{{number}} declined; whoever holds it learns why', take_up: 'You hold {{number}} now', offer: '{{number}} offered to {{to}}', take_back: 'The offer of {{number}} is taken back', tell: '{{number}}: the customer was told',
    note: 'Note added to {{number}}', add: 'Added to {{number}}', resolve: '{{number}} resolved', close: '{{number}} closed', reopen: '{{number}} is open again', withdraw: '{{number}} withdrawn', merge: '{{number}} goes on in {{into}}',
    change: '{{number}} changed', join: 'You help with {{number}} now', leave: 'You no longer help with {{number}}',
  },
  done_many: {
    take_up_one: 'You hold {{count, number}} more now', take_up_other: 'You hold {{count, number}} more now', offer_one: '{{count, number}} offered to {{to}}', offer_other: '{{count, number}} offered to {{to}}',
    tell_one: '{{count, number}} customer told', tell_other: '{{count, number}} customers told', note_one: 'Note added to {{count, number}}', note_other: 'Note added to {{count, number}}', resolve_one: '{{count, number}} resolved', resolve_other: '{{count, number}} resolved',
  },
  not_done: '{{number}}: {{what}}. {{next}}',
  already_accepted: '{{who}} was faster and accepted it at {{time}}',
  refused: { title: 'This cannot be done now', as_it_stands: 'It is {{state}} meanwhile, or it is not yours to do.', accept: 'Nothing in {{number}} waits for your answer' },
  partly: { title: '{{done}} of {{all}} done', done: 'Done', again: 'What you typed is kept. Send again to try the rest.' },
  changed: {
    title: 'Somebody changed it meanwhile', kept: 'What you typed is kept. Look at it once more, then send.', state: 'It is {{state}} now.', holder: '{{name}} holds it now.', offer: 'It is offered to {{name}} now.', offer_gone: 'It is offered to nobody any more.',
    severity: 'Severity: {{severity}}.', what: 'What happened now reads: “{{what}}”', department: 'Department: {{name}}.', location: 'Location: {{name}}.', channel: 'Channel: {{channel}}.', customer: 'The customer’s details are different.', other: 'Something was added to it.',
  },
  offer: { leads: 'leads “{{activity}}” at {{stage}}', gap_title: 'Nobody leads the work at {{stage}}', gap: 'Choose whom you think right. Your choice is shown to the programme lead, who finds somebody to lead there.',
    to: 'To whom', find: 'A department or a person', whom: 'Choose a department or a person.', reason: 'Why them', reason_hint: 'What can they do that you cannot? They read this first.', why: 'Write why: they read this first.', send: 'Offer', send_to: 'Offer to {{to}}',
    accepted_before_one: 'accepted {{count, number}} before', accepted_before_other: 'accepted {{count, number}} before', taken_back: '{{to}} is no longer asked once you send this.', you_hold: 'Until they say yes, you hold it.', they_hold: 'Until they say yes, {{name}} holds it.',
  },
  reason: {
    decline: { label: 'Why not', hint: 'Whoever offers it reads this, and can ask somebody else.', needed: 'Write why: they need it to ask somebody else.', send: 'Decline' },
    reopen: { label: 'What came back', hint: 'Or what was not done.', needed: 'Write what came back.', send: 'Open again' },
    withdraw: { label: 'Why it is not needed any more', hint: 'It stays readable, and nobody works on it.', needed: 'Write why.', send: 'Withdraw' },
  },
  tell: {
    text: 'What you told the customer', text_hint: 'In the words they heard. Whoever raised it reads this too.', what: 'Write what the customer was told.', how: 'How', how_none: 'Choose', choose_how: 'Choose how they were told.', next: 'They hear from us again', next_none: 'Nothing promised',
    next_in: 'in {{time}}', next_at: 'at a time …', at: 'When', future: 'Choose a time that is still to come.', last: 'Told {{time}}: “{{words}}”', reach: 'Reach them: {{contact}}', send: 'The customer was told',
  },
  note: { label: 'Note', hint: 'Read by those who work on it, not by the customer and not by whoever raised it.', needed: 'Write the note.', send: 'Add the note' },
  add: { label: 'What else is there to know', hint: 'Everybody who works on it reads this.', needed: 'Write what is to be added.', send: 'Add' },
  resolve: { label: 'What was done', hint: 'So that the customer can be told, and the next person finds it.', needed: 'Write what was done.', send: 'Resolve' },
  close: {
    told: 'The customer was told {{time}}: “{{words}}”', never_told: 'The customer was not told anything yet', not_told_the_end: 'The customer has not heard how it ended', tell_first: 'Tell the customer first', why: 'Or why not', why_hint: 'A moment closes when the customer knows, or when there is a reason why not.',
    needed: 'Tell the customer, or write why not.', send: 'Close',
  },
  merge: { into: 'Into which moment', find: 'Number or words', hint: 'Its photos and helpers stay with it. It then points to the other, and whoever raised it can read that one.', needed: 'Choose the other moment.', lost: '{{number}} ends here and goes on in {{into}}. This cannot be undone.', send: 'Merge', send_into: 'Merge into {{into}}' },
  change: { what: 'What happened', what_needed: 'Write what happened.', severity: 'Severity', channel: 'How they came to us', channel_none: 'Not known', department: 'Department', department_needed: 'Choose a department.', location: 'Location', send: 'Save' },
  customer: { title: 'Customer', name: 'Name', reference: 'Reference', contact: 'How to reach them' },
  clock: { waited: 'Customer has waited', waited_in_all: 'Customer waited', they_answer: '{{to}} must answer in', you_answer: 'Answer in', promised: 'Next word promised in', held: 'Held for' },
  banner: {
    offered: 'Offered to {{to}}, not accepted yet', declined: '{{to}} declined', lapsed: '{{to}} did not answer in time', back_you: 'It is back with you.', back_they: '{{name}} still holds it.', asks_you: '{{from}} asks {{to}} to take this on', nobody: 'No one holds it', nobody_you: 'Take it up, and the customer has somebody.', nobody_others: 'Those who can take it up see it.',
    promise_over: 'The customer was promised to hear from us by {{time}}', promise_over_next: 'Tell them now, even if there is nothing new.', done: 'What was done', not_told: 'The customer was not told', withdrawn: 'Withdrawn', merged: 'It goes on in {{into}}', merged_elsewhere: 'It goes on in another moment',
  },
  page: {
    you_raised_at: 'You raised it at {{where}}, {{ago}}', raised_by_at: 'Raised by {{who}} at {{where}}, {{ago}}', raised_by: 'Raised by {{who}}, {{ago}}', raised: 'Raised {{ago}}', brought_in: 'Brought in from another tool, raised {{ago}}', arrived: 'reached us {{ago}}', beside: 'Customer, photos and people', not_yours: 'For those who work on it',
    gone: 'This moment is not here', gone_detail: 'The number may have a slip in it, or it is not for you to see any more.',
  },
  people: { helping: 'Who helps', held: 'Who held it', working: '{{time}} working time' },
  photos: { title_one: '{{count, number}} photo', title_other: '{{count, number}} photos', open: 'Photo {{number}} of {{all}}, show large', shown: 'Photo {{number}} of {{all}}', before: 'Previous photo', next: 'Next photo' },
  story: { title: 'How it stands', nobody: 'No one has taken it yet. Those who can take it up see it.', you: 'You hold it.', holder: '{{name}} has had it since {{time}}.', told: 'The customer was told {{time}}: “{{words}}”', not_told: 'The customer has not been told anything yet.', promised: 'They hear from us again by {{time}}.' },
  story_list: { which: 'Show', all: 'Everything', told_one: 'Told ({{count, number}})', told_other: 'Told ({{count, number}})', notes_one: 'Notes ({{count, number}})', notes_other: 'Notes ({{count, number}})' },
  plain: { waiting: 'Waiting', worked_on: 'Being worked on', solved: 'Solved', closed: 'Closed', withdrawn: 'Withdrawn', merged: 'Merged' },
  mine: {
    title: 'My moments', title_yours: 'Your moments', held: 'You hold', subtitle: 'What you raised, and what became of it', all: 'Show all', both: '{{holds}} · {{told}}', nobody: 'No one has it yet', has_it: '{{name}} has it', you: 'You have it', solved: '{{name}} solved it',
    closed: '{{name}} closed it {{time}}', withdrawn: 'You took it back', merged: 'Goes on in another moment', told: 'customer told {{time}}', not_told: 'customer not told yet', none: 'You have raised nothing yet', none_detail: 'What you raise shows up here: who has it now, and what the customer was told.',
  },
  offers: {
    title: 'Offers to us', subtitle: 'What others ask you or your department to take on', one: 'Offer of {{number}}', from: 'From', to: 'To', from_to: '{{number}} · {{from}} asks {{to}}', unopened: 'Not opened yet', open: 'Open and read',
    open_hint: 'Opening it tells nobody that you accept. It shows what happened, the customer, and why your department is asked.', none: 'Nothing is offered to you', none_detail: 'When somebody asks you or your department to take on a moment, it waits here with its clock.',
    gone: 'This offer is no longer open', gone_detail: 'It was answered, taken back, or its time ran out.',
  },
  today: {
    offer: '{{who}} offers {{number}} to {{department}}', offer_you: '{{who}} offers you {{number}}', unheld: 'No one holds {{number}}', back_declined: '{{to}} declined {{number}}: it is back with you', back_lapsed: '{{to}} did not answer in time: {{number}} is back with you', promise: '{{number}}: the customer waits for a promised word', tell: '{{number}}: the customer was not told anything yet', close: '{{number}} is done and told: close it', gap: 'Nobody leads the work at “{{stage}}”', gap_moments_one: '{{journey}}: {{count, number}} moment had to be placed by hand', gap_moments_other: '{{journey}}: {{count, number}} moments had to be placed by hand', gap_see: 'See them',
    unread: 'Open it to read what happened', board: 'Open now', board_all_one: 'All {{count, number}}', board_all_other: 'All {{count, number}}',
  },
  told: {
    raised: '{{actor}} raised {{number}}', taken_up: '{{actor}} has taken up {{number}}', offered: '{{actor}} offers you {{number}}', offered_department: '{{actor}} offers {{number}} to {{department}}', accepted: '{{department}} accepted {{number}}', accepted_by: '{{actor}} accepted {{number}}',
    declined: '{{department}} declined {{number}}: it is still with you', declined_by: '{{actor}} declined {{number}}', lapsed: '{{department}} did not answer in time: {{number}} is still with you', lapsed_below: '{{department}} did not answer in time about {{number}}', joined: '{{actor}} helps with {{number}}', noted: '{{actor}} left a note on {{number}}',
    added: '{{actor}} added something to {{number}}', customer_told: '{{actor}} told the customer of {{number}}', resolved: '{{actor}} resolved {{number}}', closed: '{{actor}} closed {{number}}', reopened: '{{actor}} opened {{number}} again', merged: '{{actor}} merged {{number}} into another',
    nobody: 'Nobody has taken up {{number}} yet', no_department: 'A moment waits, and there is no department that could take it up: add one, with a coordinator or a head', nobody_to_take_up: 'A moment waits in {{department}}, and nobody there can take it up: give it a coordinator or a head', promise: 'The customer of {{number}} waits for a promised word', promise_below: '{{number}}: the promised word to the customer is late', holder_left: 'Whoever held {{number}} has left; it is with your department now',
  },
  timeline: {
    raised: '{{actor}} raised it', taken_up: '{{actor}} took it up', changed: '{{actor}} changed {{what}}', changed_itself: 'Changed {{what}}', offered: '{{actor}} offered it to {{to}}', offer_opened: '{{actor}} opened the offer', accepted: '{{actor}} accepted it', accepted_for: '{{actor}} accepted it for {{department}}', declined: '{{actor}} declined it',
    declined_for: '{{actor}} declined it for {{department}}', lapsed: '{{to}} did not answer in time', taken_back: '{{actor}} took the offer to {{to}} back', joined: '{{actor}} came to help', left: '{{actor}} stopped helping', noted: '{{actor}} noted', added: '{{actor}} added', customer_told: '{{actor}} told the customer {{how}}',
    customer_told_next: '{{actor}} told the customer {{how}}; the next word is promised for {{time}}', resolved: '{{actor}} resolved it', closed: '{{actor}} closed it', closed_not_told: '{{actor}} closed it without telling the customer', reopened: '{{actor}} opened it again', withdrawn: '{{actor}} withdrew it',
    merged: '{{actor}} merged it into {{into}}', merged_elsewhere: '{{actor}} merged it into another moment', merged_here: '{{actor}} merged {{from}} into this', merged_here_unknown: '{{actor}} merged another moment into this', nobody: 'Nobody had taken it up; {{department}} was told', nobody_there: 'Nobody had taken it up, and nobody is there who could; the administrators were told', promise: 'The promised word to the customer was late', holder_left: '{{person}} left the company; {{department}} holds it',
    tied: '{{actor}} said where it happened: {{item}}', tied_itself: 'A rule said where it happened: {{item}}', untied: '{{actor}} took back that it happened at {{item}}', fell_into_gap: '{{actor}} had to choose: nobody leads the work at {{item}}',
  },
  field: {
    what: 'what it says', severity: 'the severity', severity_from_to: 'the severity from {{from}} to {{to}}', channel: 'how the customer came to us', department: 'the department', department_to: 'the department to {{to}}', location: 'the location', location_to: 'the location to {{to}}', customer: 'the customer’s details',
  },
} as const;

export default wordsEn;

declare global {
  interface WordBook {
    moments: typeof wordsEn;
  }
}
