const upkeepEn = {
  title: 'Staying true',
  subtitle: 'What waits for you and your people, so that the inventory can be relied on',
  act: { still_true: 'Still true', changed: 'Changed: edit it', gone: 'Gone: remove it', not_mine: 'Not mine: ask somebody', ask: 'Ask somebody else', take_back: 'Ask {{who}} no longer', accept: 'It is mine', decline: 'Not mine', see: 'See them', more: 'Something else about {{name}}', about: '{{act}}: {{name}}' },
  done: { taken_back: 'Taken back', confirmed: '“{{name}}” is still true', accepted: '“{{name}}” is yours now', stale: '“{{name}}” was changed meanwhile. Look at it before you confirm it.', answered: 'This was answered or taken back meanwhile.' },
  nav: { label: 'The inventory’s upkeep', waiting: 'Waiting', quality: 'Quality', snapshots: 'Snapshots' },
  mine: { title: 'Still true?', hint: 'What you have not answered within 14 days goes on to your manager.', passed: 'Went on to {{who}}, since you did not answer', passed_leads: 'Went on to the programme leads, since you did not answer', none: 'Nothing is due', none_detail: 'What you answer for comes up here when it is time to look at it again.' },
  people: { title: 'With your people', passed: '{{who}} did not answer', due: 'Waits for {{who}}' },
  leads: { title: 'Nobody answers for these', passed: '{{who}} did not answer, and nobody manages them', silent: '{{why}}. {{who}} was asked and has not answered.' },
  asked: { title: 'Is this yours?', by: '{{who}} asks', NO_OWNER: 'It has no owner, and you head {{department}}', OWNER_LEFT: 'Its owner left, and you head {{department}}', DEPARTMENT_GONE: 'Its department was closed, and you head {{department}}' },
  sent: { title: 'You asked', state: '{{to}}: {{state}}', OPEN: 'no answer yet', ACCEPTED: 'accepted', DECLINED: 'declined', TAKEN_BACK: 'taken back', LAPSED: 'has left', take_back: 'Take back' },
  orphan: { NO_OWNER: 'No owner', OWNER_LEFT: 'Its owner left', DEPARTMENT_GONE: 'Its department was closed' },
  item: {
    title: 'Is it true?', confirmed: 'Confirmed {{ago}} by {{who}}', never: 'Nobody has confirmed it yet', due: 'Due again on {{when}}', due_now: 'It is time to look at it again', passed: 'Went on to {{who}}, since its owner did not answer', passed_leads: 'Went on to the programme leads, since its owner did not answer',
    asked: '{{to}} is asked whether it is theirs', orphan: 'Nobody answers for it: {{why}}', missing: 'Not said yet: {{facts}}',
  },
  offer: {
    title: 'Whose is “{{name}}”?', keeps: 'Until they accept, it stays with {{owner}}.', keeps_yours: 'Until they accept, it stays with you.', keeps_none: 'Until they accept, nobody answers for it.', whom: 'Whom do you ask?', person: 'A person', department: 'The head of a department', to_person: 'Who', to_department: 'Which department', choose: 'Choose whom you ask.', asked_already: '{{name}} is asked already. Take that back first, or wait for the answer.',
    reason: 'Why them', reason_needed: 'Say why, so that they can answer.', send: 'Ask', asked: 'Asked about “{{name}}”',
  },
  decline: { title: 'Why is “{{name}}” not yours?', reason: 'Why not', hint: 'Whoever asked reads this, and can ask somebody else.', needed: 'Say why not, so that somebody else can be asked.', send: 'Decline', done: 'Declined' },
  gone: { title: 'Remove “{{name}}”?', lost: 'Its links go along, and whatever stands in it. You can bring all of it back.', confirm: 'Remove it', done: '“{{name}}” is removed', back: '“{{name}}” is back', changed: '“{{name}}” was changed meanwhile, and stays removed.' },
  quality: {
    title: 'Quality of the inventory', subtitle: 'How much of it is owned, confirmed, linked and complete. Each number opens what lacks it.', by: 'Grouped by', KIND: 'By kind', DEPARTMENT: 'By department',
    group_KIND: 'Kind', group_DEPARTMENT: 'Department', nowhere: 'In no department', items: 'Items', OWNER: 'Owned', CONFIRMATION: 'Confirmed', LINKS: 'Linked', FACTS: 'Complete',
    share: '{{group}}, {{mark}}: {{share}}. Open what is not.', all_one: '{{group}}: {{count, number}} item. Open it.', all_other: '{{group}}: {{count, number}} items. Open them.',
    lacks: { OWNER: 'Without an owner', CONFIRMATION: 'Not confirmed in time', LINKS: 'Linked to nothing', FACTS: 'Not complete' }, every: 'All items', nothing: 'Nothing lacks this',
    none: 'The inventory is empty', none_detail: 'As soon as there are items, this says how well they are looked after.',
    of_department: 'An item counts for the department that leads it, else for its owner’s.', what: 'What the figures say',
    hint: { OWNER: 'Somebody who works here answers for it', CONFIRMATION: 'Confirmed within the cadence of its kind', LINKS: 'It has to do with something else', FACTS: 'Everything is said that its kind needs' },
  },
  snapshot: {
    title: 'Snapshots', subtitle: 'The inventory as it was, by name and date. Open one to compare it with now, or choose two.', take: 'Take a snapshot', take_hint: 'Keeps all items and links as they are now, to compare with later.', name: 'Name', name_hint: 'Such as: before the merger', name_needed: 'Give it a name, so that it is found again.', send: 'Take it', taken: '“{{name}}” is kept',
    taken_at: 'Taken', by: 'By', items: 'Items', links: 'Links', compare: 'Compare the two', none: 'No snapshot yet', none_detail: 'A snapshot keeps the whole inventory under a name, so that later everybody sees what came, went and moved.', none_reader: 'The programme lead takes them, so that later everybody sees what came, went and moved.',
  },
  compare: {
    title: 'What changed', from: 'Before: {{name}}', to: 'After: {{name}}', now: 'How it is now', CAME: 'Came', WENT: 'Went', MOVED: 'Moved', CHANGED: 'Changed', items: 'Items', links: 'Links', moved: 'From {{from}} to {{to}}', moved_within: 'At another place in {{in}}', moved_place: 'At another place', moved_out: 'Out of {{from}}', moved_in: 'Into {{to}}',
    nothing: 'Nothing differs', nothing_detail: 'Between these two, nothing came, went, moved or changed.', was: 'Before', is: 'After', nothing_said: 'nothing', nobody: 'nobody', flows: 'What flows: {{from}} → {{to}}',
  },
  field: { name: 'Name', description: 'Description', owner: 'Owner', externalId: 'Id in the other tool', departments: 'Departments', LEAD: 'Leads', SUPPORT: 'Support', INFORMED: 'Are informed', USES: 'Use it', painState: 'State', stateReason: 'Reason' },
} as const;

export default upkeepEn;

declare global {
  interface WordBook {
    upkeep: typeof upkeepEn;
  }
}
