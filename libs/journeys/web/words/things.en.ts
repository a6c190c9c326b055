/** What an item's panel, page and forms say; its links and its neighbours. */
const thingsEn = {
  item: {
    name: 'Name', description: 'Description', owner: 'Owner', owner_hint: 'Answers for its being true, and is asked again from time to time.', departments: 'Departments', used_by: 'Used by', confirmed: 'Last confirmed', never_confirmed: 'Not yet', external: 'Id elsewhere',
    part_of: 'Part of {{department}}', part_remove: 'Take {{department}} out', part_words: '{{department}} {{part}}', closed: 'was closed', path: 'Where it stands', about: 'About', keeping: 'Kept by', nothing_said: 'Nothing is said about it yet.',
    unsaid: 'Not said yet: {{facts}}.', say: 'Say it', change: 'Change', change_of: 'Change {{name}}', changed: '{{name}} was changed', added: '{{name}} was added', moved: '{{name}} was moved', move: 'Move', move_title: 'Move {{name}}',
    undo_failed: 'That could not be taken back: somebody changed it since', gone: 'This item is not here', gone_detail: 'It was removed, or it never was. Whoever removed it can bring it back.', blueprint: 'Open the blueprint',
  },
  stands_in: { JOURNEY: 'Journey', STAGE: 'Stage', CAPABILITY: 'Stands under', TOUCHPOINT: 'Touchpoint', ACTIVITY: 'Activity', APPLICATION: 'Application', PAIN_POINT: 'Pain point', OPPORTUNITY: 'Opportunity' },
  form: { save: 'Save', cancel: 'Cancel', not_said: 'Not said', choose: 'Choose', unsay: 'Take back the level', unsay_of: 'Take back the level of {{fact}}', in_currency: '{{label}} ({{currency}})', of: '{{value}} of {{most}}' },
  refusal: {
    name: 'Give it a name.', required: 'Choose one.', number: 'Write a number, with a point before what is behind the decimal: 1.5', range: 'From {{least, number}} to {{most, number}}.', whole: 'Write a whole number.', parent: 'Choose what it stands in: {{kind}}.',
    order: 'The days of its life come one after the other: planned, brought in, in use, taken out, ended.', oneLead: 'One department leads. Choose which; the others support it.', doubled: 'Name each department once.', unknown: 'This is not there any more.', depth: 'The tree has at most {{most}} levels.', circle: 'It cannot stand in itself, or in what stands in it.', sides: 'An employee’s stage serves a customer’s stage: choose one of each.', tied: 'It would serve a stage of its own side. Unlink the two first.', kinds: 'These two cannot be linked in this way.', itself: 'It cannot be linked to itself.', kind: 'It cannot stand in this.',
  },
  clash: {
    saved: '{{by}} saved at {{at}}.', saved_before: '{{by}} saved before you.',
    title: 'Two changed {{name}} at once', detail: 'What both of you said is here. Choose what stays; nothing of yours is lost meanwhile.', rest: 'What only you changed is saved along with it.', yours: 'Yours', theirs: 'From {{by}}', nothing: 'nothing said', choose: 'Choose one of the two.', save: 'Save what I chose', later: 'Back to the form', somebody: 'Somebody else',
    both: '{{by}} changed {{fields}} meanwhile; both are saved',
  },
  history: {
    title: 'What happened so far', gone: 'something that is not there any more', added: '{{actor}} added it', reported: '{{actor}} reported it', changed: '{{actor}} changed {{what}}', state: '{{actor}} set its state: {{state}}',
    moved: '{{actor}} moved it to {{to}}', order: '{{actor}} put it to another place in its order', removed: '{{actor}} removed it', restored: '{{actor}} brought it back', linked: '{{actor}} linked it: {{how}} {{to}}', unlinked: '{{actor}} unlinked it: {{how}} {{to}}', merged: '{{actor}} merged it into {{to}}',
    confirmed: '{{actor}} said that it is still true', passed_on: 'Nobody answered for 14 days: it went on to {{to}}', passed_to_lead: 'Nobody answered for 14 days: it went on to the programme leads', offered: '{{actor}} asked {{to}} whether it is theirs', accepted: '{{actor}} answers for it from now on', declined: '{{to}} said that it is not theirs', taken_back: '{{actor}} took the question back', lapsed: 'Whoever was asked has left',
    field: { name: 'the name', description: 'the description', owner: 'who answers for it', departments: 'the departments', externalId: 'the id elsewhere', place: 'its place', painState: 'its state' },
  },
  remove: {
    title: 'Remove {{name}}?', confirm: 'Remove', inside: 'What stands in it goes along: {{names}}.', inside_more: 'What stands in it goes along: {{names}}, and more.', links_one: '{{count, number}} link to another item is no longer shown.', links_other: '{{count, number}} links to other items are no longer shown.', back: 'You can bring everything back right after.', done: '{{name}} was removed', undone: '{{name}} is back',
  },
  links: {
    title: 'Linked to', add: 'Link', search: 'Link to: name of any item', search_name: 'Name', enough: 'Done', remove: 'Unlink {{name}}', up: 'Move {{name}} up', down: 'Move {{name}} down', say_flow: 'Say what flows to {{name}}', added: 'Linked to {{name}}', removed: 'No longer linked to {{name}}', moved: '{{name}} was moved', failed: 'That did not work: somebody changed it meanwhile',
    flows: '{{what}}', flows_both: '{{what}}, both ways', both_ways: 'Flows both ways', what_flows: 'What flows', what_flows_hint: 'Such as: orders, prices, stock', flow_title: 'From {{from}} to {{to}}', flow_title_back: 'From {{to}} to {{from}}',
    none_of: {
      JOURNEY: 'Nothing yet. Pain points that hurt along it can be linked here.', STAGE: 'Nothing yet. Link the stage of the other journey that it serves, what it needs, and what hurts here.', TOUCHPOINT: 'Nothing yet. Link what it needs, and what hurts here.', ACTIVITY: 'Nothing yet. Link the capabilities that it uses and, in their order, the applications that it works in.',
      CAPABILITY: 'Nothing yet. Link the activities that use it and the applications that support it.', APPLICATION: 'Nothing yet. Link the capabilities that it supports and the applications that it exchanges data with.', PAIN_POINT: 'Nothing yet. Link where it hurts: a stage, touchpoint, activity, capability or application.', OPPORTUNITY: 'Nothing yet. Link the pain points that it addresses.',
    },
  },
  near: { title: 'Neighbours', steps: 'How many steps', step_one: '{{count}} step away', step_other: '{{count}} steps away', via: 'by {{name}}', none: 'Nothing is linked to it yet.', more: 'There is more than fits; the nearest are shown.', list: 'As a list', picture: 'As a picture', inside: 'stands in' },
} as const;

export default thingsEn;
