/** What the lists say, and the settings. */
const listsEn = {
  ecosystem: 'Ecosystem',
  pictures: 'Pictures',
  upkeep: 'Staying true: what waits, quality, snapshots',
  upkeep_short: 'Staying true',
  list: {
    lists: 'Kinds of items', name: 'Name', owner: 'Owner', confirmed: 'Confirmed', lead: 'Led by', never: 'Never', nobody: 'No owner', nobody_leads: 'Nobody leads',
    search: 'Name or description', any_owner: 'Any owner', any_department: 'Any department', clear: 'Clear the filter', none_found: 'Nothing fits this filter', none_found_detail: 'Take a part of it out, or search for other words.',
    down: 'next', up: 'previous', at_level: '{{name}}, level {{level}}', more: 'Load the rest', loading: 'Loading the rest',
  },
  column: { minutesPerCase: 'Min. a case', casesPerMonth: 'Cases a month', emotion: 'Customer feels', weight: 'Weight', side: 'Whose' },
  add: {
    JOURNEY: 'Add a journey', STAGE: 'Add a stage', TOUCHPOINT: 'Add a touchpoint', ACTIVITY: 'Add an activity', CAPABILITY: 'Add a capability', APPLICATION: 'Add an application', PAIN_POINT: 'Add a pain point', OPPORTUNITY: 'Add an opportunity',
  },
  none: {
    JOURNEY: { title: 'No journeys yet', detail: 'A journey is what a customer or an employee goes through, stage by stage. Everything else is found along it.' },
    STAGE: { title: 'No stages yet', detail: 'Stages are the parts of a journey, in their order: choose, order, receive, use.' },
    TOUCHPOINT: { title: 'No touchpoints yet', detail: 'Where customer and company meet at a stage, through which channel, and what the customer expects there.' },
    ACTIVITY: { title: 'No activities yet', detail: 'The work done at a stage: who leads it, how long a case takes, which applications it touches.' },
    CAPABILITY: { title: 'No capabilities yet', detail: 'What the company must be able to do, as a tree of up to four levels, with its maturity now and wanted.' },
    APPLICATION: { title: 'No applications yet', detail: 'The software that people work with: who uses it, how well it fits, and where it is in its life.' },
  },
  settings: {
    title: 'Inventory settings', costs: 'What costs are reckoned with', costs_what: 'They hold wherever a pain point says nothing else. Every cost is worked out anew at once.', working_days: 'Working days a year', hourly_rate: 'Loaded hourly rate ({{currency}})',
    hourly_rate_hint: 'Wages with everything that comes on top. Without it, costs are shown in hours.', cadences: 'How often owners confirm, in days', cadences_what: 'After so many days the owner is asked again whether an item is still true.', saved: 'Saved',
    currency: 'The currency is among the organization’s settings', not_yours: 'These are kept by the programme lead', not_yours_detail: 'You see them beside every cost. If one is wrong, tell the programme lead.',
  },
} as const;

export default listsEn;
