const wordsEn = {
  title: 'Pain points',
  subtitle: 'Where it hurts, and what that costs a year',
  state: { REPORTED: 'Reported', CONFIRMED: 'Confirmed', WORKED_ON: 'Being worked on', RELIEVED: 'Relieved', ACCEPTED: 'Accepted as it is', DECLINED: 'Declined', MERGED: 'Merged' },
  removed: 'Removed',
  sufferer: { CUSTOMER: 'The customer', EMPLOYEE: 'The employee', BOTH: 'Both' },
  cause: { SKILL: 'Skill: people can learn it', SYSTEM: 'System: the company must fix it' },
  filter: { states: 'State', open: 'Not settled', open_here: 'Open', anywhere: 'Anywhere', gone: 'An item that is gone', words: 'Search pain points', order: 'Order' },
  order: { COST: 'Most expensive first', HEAT: 'Hottest first', SEVERITY: 'Worst first', NAME: 'By name' },
  column: { name: 'Pain point', state: 'State', severity: 'Severity', heat: 'Heat', cost: 'Cost a year', owner: 'Owner' },
  where: '{{places}}',
  nowhere: 'Nobody said where',
  none: { title: 'No pain points here', detail: 'What people report and what you add to the blueprint stands here, with what it costs a year.' },
  unknown: 'not known',
  unknown_long: 'Not known yet',
  detail: { sufferer: 'Who suffers', cause: 'Root cause', severity: 'Severity', where: 'Hurts at', addressed: 'Addressed by', reported_by: 'Reported by', owner: 'Owner', reason: 'Reason', merged_into: 'Goes on in', goes_on: 'The pain point that goes on' },
  act: {
    CONFIRMED: 'Confirm', AGAIN: 'It hurts again', STOPPED: 'Back to confirmed', WORKED_ON: 'Start working on it', RELIEVED: 'It is relieved', ACCEPTED: 'Accept it…', DECLINED: 'Decline…', MERGED: 'Merge…',
  },
  done: {
    CONFIRMED: '“{{name}}” is confirmed', WORKED_ON: '“{{name}}” is being worked on', RELIEVED: '“{{name}}” is relieved', ACCEPTED: '“{{name}}” is accepted as it is', DECLINED: '“{{name}}” is declined', MERGED: 'Merged into “{{name}}”',
  },
  told: 'Whoever reported it is told.',
  reason: {
    ACCEPTED: { title: 'Accept it as it is', label: 'Why does it stay?', hint: 'Whoever reported it reads this.', send: 'Accept it', needed: 'Say why it stays.' },
    DECLINED: { title: 'Decline the report', label: 'Why is it not taken up?', hint: 'Whoever reported it reads this.', send: 'Decline it', needed: 'Say why it is not taken up.' },
  },
  merge: {
    title: 'Merge into another', about: '“{{name}}” ends. Its links go over, and whoever reported it hears what becomes of the other.', similar: 'May be the same', into: 'Which one goes on?', find: 'Search pain points', send: 'Merge', send_into: 'Merge into “{{name}}”', needed: 'Choose the one that goes on.', choose: 'Choose',
  },
  cost: {
    title: 'Cost a year', hours: '{{hours}} hours a year', hours_short: '{{hours}} hours', how: 'How it is reckoned', formula: 'minutes ÷ 60 × occurrences a year × hourly rate',
    missing: 'To know it, say: {{inputs}}.', month: '{{minutes}} min ÷ 60 × {{occurrences}} a month × 12 × {{rate}} an hour', person_day: '{{minutes}} min ÷ 60 × {{occurrences}} a person and day × {{people}} people × {{days}} days × {{rate}} an hour',
    minutes: 'Minutes an occurrence', occurrences: 'Occurrences', people: 'People hit', days: 'Working days a year', rate: 'Hourly rate',
    per: { MONTH: 'in total a month', PERSON_DAY: 'a person and working day' },
    source: { ESTIMATED: 'Estimated', MEASURED: 'Measured from activities', COUNTED: 'Counted from moments' },
    source_label: 'Where it comes from: {{what}}', per_label: 'Per what occurrences are given', from_here: 'Said here', from_settings: 'From the settings', unused: 'Not needed', change: 'Change {{what}}', save: 'Save', value_needed: 'Give a number that is not negative.', saved: 'Reckoned anew',
  },
  report: {
    action: 'Report a pain point', title: 'Report a pain point', what: 'What slows you or the customer down?', hint: 'One sentence is enough. The programme lead looks at it, and you hear what becomes of it.', placeholder: 'The terminal hangs while customers queue',
    at: 'Where does it hurt?', at_find: 'Search a stage or application', at_here: 'At “{{name}}”', who: 'Who suffers?', send: 'Report it', needed: 'Say in a sentence what hurts.', done: 'Reported. You hear what becomes of it.', too_many: 'You reported {{most}} within a day, which is the most. What you wrote is kept: send it tomorrow.',
  },
  mine: {
    today: 'What slows you down?', title: 'My reports', subtitle: 'What you reported, and what became of it', none: 'You have reported nothing yet', none_detail: 'Say in one sentence what slows you down. Here you see what becomes of it.', all: 'All of them', merged: 'Goes on as “{{name}}”', with: 'With {{owner}}', on: 'Reported {{when}}',
    became: { REPORTED: 'Nobody has looked at it yet', CONFIRMED: 'Confirmed: it is so', WORKED_ON: 'Somebody works on it', RELIEVED: 'Relieved', ACCEPTED: 'It stays as it is', DECLINED: 'Not taken up', MERGED: 'Goes on in another', REMOVED: 'Was removed' },
  },
  sum: { title: 'Pain here costs a year', of_one: '{{count}} open pain point', of_other: '{{count}} open pain points', unknown_one: '({{count}} of unknown cost)', unknown_other: '({{count}} of unknown cost)' },
  chance: {
    search: 'Search opportunities',
    title: 'Opportunities', subtitle: 'What could be done, ranked by what is known now', list: 'List', matrix: 'Matrix', order: { RANK: 'By rank', NAME: 'By name', PAYBACK: 'Pays back soonest', SAVING: 'Saves most' },
    column: { rank: 'Rank', name: 'Opportunity', customer: 'Customer value', business: 'Business value', effort: 'Effort', saving: 'Saves a year', payback: 'Pays back in', pains: 'Addresses', score: 'Score' },
    months: '{{months}} months', at_once: 'at once', never: 'not known', no_rank: 'Give both values and the effort, and it is ranked.',
    pains_one: '{{count}} pain point', pains_other: '{{count}} pain points', pains_cost: '{{pains}} · {{cost}} a year', pains_none: 'none yet',
    none: { title: 'No opportunities yet', detail: 'An opportunity says what could be done about pain points. Add one on the blueprint, or from a pain point.' },
    how: 'How they are ranked', formula: 'Score = (customer value + business value) ÷ effort × (1 + share of all open pain’s cost + share of its heat). It moves when a cost, a state or the moments behind it move.',
    axis: '{{name}} ({{unit}})', unit: { level: '1 to 5', months: 'months' },
    x: 'Across', y: 'Up', plot: 'Matrix of {{count}} opportunities: {{x}} across, {{y}} up', table: 'As a table', picture: 'As a picture', left_out_one: '{{count}} is not shown, since one of the two is not known of it.', left_out_other: '{{count}} are not shown, since one of the two is not known of them.', more: 'The first {{count}} by rank are shown.',
    point: '{{name}}: {{x}}, {{y}}', best: 'Most for least', number: 'The number is the rank.', level: '{{value}} of 5', nothing: 'No opportunity has both. Choose other axes, or say more about them.',
  },
} as const;

export default wordsEn;

declare global {
  interface WordBook {
    pains: typeof wordsEn;
  }
}
