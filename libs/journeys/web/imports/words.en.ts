const inOutEn = {
  menu: { label: 'Bring in, take out', list: 'This list as CSV', all: 'The whole inventory as JSON', all_begun: 'The file is being made. It is saved as soon as it is complete.', all_too_large: 'This inventory is larger than one file can take back in. Take it out list by list as CSV.', all_failed: 'The file could not be made. Try again in a moment.', bring_in: 'Bring in a file', templates: 'Starting points', settings: 'Inventory settings' },
  title: 'Bring in the inventory', subtitle: 'One file a kind, from a spreadsheet or another tool. Journeys first, opportunities last: each may name what came before.',
  whole_link: 'A whole inventory from another Throughline?', whole_link_do: 'Bring in its JSON file',
  detail: {
    JOURNEY: 'Name, whose it is, as it is or shall be, and who goes through it.', STAGE: 'Name and journey, in the order of the lines; an employee’s stage names those of the customer that it serves.', TOUCHPOINT: 'Name, stage, channel, what the customer expects and how they feel.',
    ACTIVITY: 'Name, stage, departments with their parts, minutes, cases, capabilities and applications.', CAPABILITY: 'Name and the capability above, up to four levels; maturity and importance.', APPLICATION: 'Name, lifecycle, fit, departments, capabilities, and to which others it sends what.',
    PAIN_POINT: 'Name, where it hurts, whom, why, and what its cost is reckoned from.', OPPORTUNITY: 'Name, pain points that it addresses, values, effort, savings and costs.',
  },
  field: {
    externalId: 'External id', name: 'Name', description: 'Description', parent: 'Stands in (external id)', owner: 'Owner (employee number)', departments: 'Departments (CODE:part; …)', serves: 'Serves customer’s stages', sendsTo: 'Sends to (id: what; …)', exchangesWith: 'Exchanges with (id: what; …)',
    journeys: 'Journeys (ids)', stages: 'Stages (ids)', touchpoints: 'Touchpoints (ids)', activities: 'Activities (ids)', capabilities: 'Capabilities (ids)', applications: 'Applications (ids, in order)', painPoints: 'Pain points (ids)', painState: 'State, of what is new', stateReason: 'Reason for the state',
  },
  problem: {
    unknownItem: 'No item with this id is here, or comes in with this file', unknownPerson: 'Nobody who works here has this number: comes in without an owner', unknownDepartment: 'No department has this code', part: 'Say a part that this kind has, such as CODE:lead or CODE:support', departmentDoubled: 'A department stands here twice', oneLead: 'Only one department leads; the others support',
    circle: 'That capability would stand in itself', depth: 'That would be a fifth level; there are at most four', itself: 'An item cannot be linked to itself', sides: 'An employee’s stage serves a customer’s stage', order: 'The days of its life must come one after the other',
    stateReason: 'Say why it is accepted or declined', staysAsItIs: 'It is here already, and stays as it is: change it on its page, so that whoever reported it is told', flowsTooLong: 'What flows has at most 1,000 characters',
  },
  found: 'See them in the list',
  whole: {
    title: 'Bring in a whole inventory', subtitle: 'The JSON file that another Throughline, or this one, gave out.', drop: 'Drop the JSON file here', limits: 'JSON as it was taken out; at most 50,000 items, 150,000 links and 96 MB.', what: 'It comes in whole or not at all. What the file names is added or changed; what it does not name stays as it is.',
    json: 'This file cannot be read', json_next: 'It may have been cut off. Take it out of the other Throughline again.', format: 'This file holds no inventory', format_next: 'Choose the JSON file that “The whole inventory as JSON” gives out.', version: 'This file is of another version', version_next: 'Take it out again with a Throughline of the same version as this one.',
    encoding: 'This file is not in UTF-8', encoding_next: 'Take it out of the other Throughline again, and do not change it on the way.', too_large: 'This file is too large', too_large_next: 'At most 50,000 items, 150,000 links and 96 MB can be brought in at once. Split the file.',
    result: 'What the file would do', result_done: 'It is in', nothing: 'Everything stands here already as the file says', nothing_detail: 'Nothing would change.', stopped_one: '{{count, number}} mistake keeps the file out', stopped_other: '{{count, number}} mistakes keep the file out', stopped_detail: 'Nothing was changed. Mend the file, and choose it again.',
    odd_one: '{{count, number}} thing to know', odd_other: '{{count, number}} things to know', items: 'Items', links: 'Links', added: 'Added', changed: 'Changed', left: 'Unchanged', bring_in_one: 'Bring in {{count, number}} change', bring_in_other: 'Bring in {{count, number}} changes', another: 'Choose another file', see: 'See the journeys',
    where: 'Where', why: 'Why', value: 'What stands there', more: 'And {{count, number}} more.', file: '{{name}}, {{size}}',
  },
  rule: {
    entry: 'This is no entry: write an object in braces', id: 'An id is a UUID', doubled: 'This stands in the file twice', kind: 'There is no such kind of item', otherKind: 'The item with this id is of another kind here', required: 'This must be said', text: 'Write this as text', characters: 'This holds a character that cannot be kept', tooLong: 'This is too long', number: 'Write this as a number', whole: 'Give a whole number within its bounds', negative: 'This cannot be less than 0', range: 'This number is out of bounds', choice: 'This is none of the choices', day: 'Give a day as 2027-03-31', instant: 'Give a time with its offset',
    yesNo: 'Say true or false', unknownField: 'An item of this kind has nothing of this name', externalIdTaken: 'Another item of this kind has this external id', parentUnknown: 'What it should stand in is neither in the file nor here', parentKind: 'It cannot stand in an item of that kind', circle: 'A capability cannot stand in itself', depth: 'A tree of capabilities has at most four levels', order: 'The days of its life must come one after the other', stateReason: 'Say why it is accepted or declined', mergedInto: 'Say which pain point it was merged into',
    part: 'A department cannot have this part here', oneLead: 'Only one department leads', unknownPerson: 'Nobody who works here has this number: comes in without', unknownDepartment: 'No department has this code: comes in without', linkUnknown: 'This item is neither in the file nor here', itself: 'An item cannot be linked to itself', relation: 'Items of these kinds cannot be linked in this way', sides: 'An employee’s stage serves a customer’s stage', flows: 'Only between applications something flows', tooManyLinks: 'These are too many links of one sort',
  },
  templates: {
    title: 'Starting points', subtitle: 'Journeys with everything behind them, as such work really goes. Copy one, then make it yours.', language: 'Copied in', copy: 'Copy this one', emotion: 'How the customer feels, stage by stage: {{list}}', felt: '{{stage}} {{value}}', in_it: 'What is in it',
    departments: 'Who does it here?', departments_what: 'The work in it is done by {{count, number}} departments. Say which of yours they are; what you leave open stays without a department.', suggested: 'Found by its name', open_one: '{{count, number}} is open', open_other: '{{count, number}} are open', all_named: 'All are named', do_copy_one: 'Copy {{count, number}} item', do_copy_other: 'Copy {{count, number}} items', cancel: 'Cancel',
    copied_one: '{{count, number}} item was copied', copied_other: '{{count, number}} items were copied', not_yours: 'The programme lead copies starting points', not_yours_detail: 'You can look at everything that is in the inventory already.', start_from: 'Begin with a starting point',
  },
} as const;

export default inOutEn;

declare global {
  interface WordBook {
    inOut: typeof inOutEn;
  }
}
