/** What the pictures say. */
const picturesEn = {
  title: 'Pictures',
  subtitle: 'The inventory, to look at instead of to read',
  up: 'Journeys',
  as_table: 'As a table',
  as_picture: 'As a picture',
  journey: 'Journey',
  cut: 'There is more than fits into one picture: not everything is shown.',
  of_side: { CUSTOMER: 'Customers’', EMPLOYEE: 'Employees’' },
  none: {
    journeys: 'No journeys yet', journeys_detail: 'This picture is drawn along a journey. Add the first one, or copy a starting point.', to_journeys: 'To the journeys',
    stages: 'This journey has no stages yet', stages_detail: 'Everything in this picture stands at a stage. Add them on the blueprint.', to_blueprint: 'To the blueprint',
    gone: 'This journey is not there any more', gone_detail: 'It was removed, or the link is old. Choose another one above.',
    capabilities: 'No capabilities yet', capabilities_detail: 'Once somebody has written down what the company must be able to do, it stands here, box in box.',
    applications: 'No applications yet', applications_detail: 'Once somebody has written down which software people work with, it stands here by how well it fits.',
    filtered: 'No application is like that', filtered_detail: 'Take a filter out to see the others.',
    work: 'No minutes are known yet', work_detail: 'Say at the activities of this journey how many minutes a case takes and how many cases a month there are.',
  },
  pains_one: '{{count, number}} pain point',
  pains_other: '{{count, number}} pain points',
  not_known: 'not known',
  cost: 'Cost a year in {{currency}}',
  behind: { pains: 'What hurts here', nothing: 'Nothing hurts here that somebody has confirmed.', severity: 'Severity', cost: '{{amount}} {{currency}} a year', unknown_cost: 'Cost not known' },
  measure: { label: 'Measured by', pains: 'Pain points', cost: 'Cost a year', heat: 'Heat' },
  heat: {
    title: 'Where it hurts', about: 'Stages against capabilities: how much hurts where the work of a stage uses a capability.',
    finding: 'Most at {{stage}}, {{capability}}: {{value}}', finding_equal: 'Most at {{places, number}} places, {{value}} each; one is {{stage}}, {{capability}}', cool: 'Nothing hurts in this journey that somebody has confirmed', none_cost: 'What it costs is not known yet', none_heat: 'No moment is tied to these pain points yet',
    stage: 'Stage', capability: 'Capability', no_capability: 'No capability named', no_capability_why: 'What hurts at a stage, or in work that uses none', total: 'All of the stage', sum: '{{name}}, with what stands in it',
    cell: '{{stage}}, {{capability}}: {{value}}', unused: 'does not use it',
    unit_pains: 'Open pain points: confirmed, or being worked on.', unit_cost: 'What open pain points cost a year, in {{currency}}, as far as it is known.', unit_heat: 'Heat of the open pain points: severity weight × 0.5^(age in days ÷ 30) over their moments of the last year, added up; –: no evidence.', of: 'heat {{heat}}',
    note: 'A field is there where work at the stage, or at the employees’ stages tied to it, uses the capability. What hurts at several places stands in each of them, and once in every sum.',
    unplaced_one: '{{count, number}} open pain point sits at no stage of this journey.', unplaced_other: '{{count, number}} open pain points sit at no stage of this journey.',
  },
  map: {
    title: 'Capability map', about: 'What the company must be able to do, box in box, coloured by maturity, gap, importance or what hurts.',
    field: { label: 'Coloured by', gap: 'Gap', now: 'Maturity now', wanted: 'Maturity wanted', importance: 'Importance', pains: 'Pain points', cost: 'Cost a year', heat: 'Heat' },
    finding: {
      gap: 'Widest at {{name}}: {{value}} from now to wanted', now: 'Most mature: {{name}}, {{value}} of 5', wanted: 'Most is wanted of {{name}}: {{value}} of 5', importance: 'Most important: {{name}}, {{value}} of 5', pains: 'Most hurts at {{name}}: {{value}}', cost: 'Dearest: {{name}}, {{value}} a year', heat: 'Hottest: {{name}}, {{value}}',
    },
    unit: {
      gap: 'Levels from maturity now to maturity wanted; 0: there already.', now: 'Maturity now, level 1 to 5.', wanted: 'Maturity wanted, level 1 to 5.', importance: 'Importance to the customer’s experience, level 1 to 5.',
      pains: 'Open pain points that hurt there or in what stands in it, each once.', cost: 'What the open pain points there and in what stands in it cost a year, in {{currency}}, as far as it is known.',
      heat: 'Heat: severity weight (8, 4, 2, 1) × 0.5^(age in days ÷ 30) over the moments of the last year there and in what stands in it, added up; –: no evidence.',
    },
    mean_note: '⌀: nothing is said of it itself; the mean of what stands in it.',
    mean: '{{value}}, the mean of what stands in it', nothing: 'Nothing said', gap_none: 'There already', gap_levels_one: '{{count, number}} level', gap_levels_other: '{{count, number}} levels', legend: 'What the shades mean', least: 'few', most: 'most',
    level: 'Level', name: 'Capability', in: 'In', to_list: 'To the capabilities',
  },
  portfolio: {
    title: 'Application portfolio', about: 'How well each application does what the work needs, and how well it is built and run.',
    finding: 'To build on: {{build_on}}, to renew: {{renew}}, to improve: {{improve}}, to take out: {{take_out}}',
    functional: 'Functional fit', functional_axis: 'Does what the work needs', technical: 'Technical fit', technical_axis: 'Is well built and run',
    verdict: { build_on: 'Build on it', renew: 'Renew it underneath', improve: 'Improve it, or put it to other use', take_out: 'Take it out of use' },
    mark: { label: 'Marked by', departments: 'Departments', pains: 'Pain points', cost: 'Cost a year', heat: 'Heat' },
    lifecycle: 'Lifecycle', any_lifecycle: 'Any lifecycle', department: 'Department', any_department: 'Any department',
    unfit: 'Without a fit', unfit_why: 'One of the two fits is not known.', none_there: 'None', fits: 'Functional {{functional}}, technical {{technical}}', further: '{{count, number}} more', field: 'Functional fit {{functional}}, technical fit {{technical}}',
    unit: { departments: 'Figure and bar: how many departments use it.', pains: 'Figure and bar: open pain points that hurt there.', cost: 'Figure and bar: what the open pain points there cost a year, in {{currency}}.', heat: 'Figure and bar: heat, severity weight (8, 4, 2, 1) × 0.5^(age in days ÷ 30) over its moments of the last year, added up; –: no evidence.' },
    name: 'Application', what: 'What to do', to_list: 'To the applications',
  },
  emotion: {
    title: 'How a journey feels', about: 'A journey as people go through it: where they meet us, what they expect, how they feel, and what employees do meanwhile.',
    finding: 'Lowest at {{lowest}} ({{low}}), highest at {{highest}} ({{high}})', flat: 'How people feel is said of {{said, number}} of {{all, number}} touchpoints',
    line: 'How they feel', line_of: 'How they feel, touchpoint by touchpoint, from −3 to +3: {{points}}.', point: '{{name}} {{emotion}}', nothing: 'Nobody has said yet how people feel.',
    touchpoints: 'Where we meet', tied: { CUSTOMER: 'What employees do meanwhile', EMPLOYEE: 'What customers go through meanwhile' }, none_tied: 'No stage is tied to it', none_here: 'No touchpoint', of_journey: 'in {{journey}}', leads: 'led by {{name}}', minutes: '{{minutes}} min a case',
    quoted: '“{{words}}”', expects: 'Expects', feels: 'Feels {{emotion}}', known: { ASSUMED: 'assumed', PARTLY_KNOWN: 'partly known', MEASURED: 'measured' }, not_said: 'not said',
    legend: 'Line and point: how well it is known', at_stage: 'At the stage as a whole: {{pains}}',
    unit: 'How people feel at each touchpoint, from −3 (despair) to +3 (delight). A stretch of the line is as well known as the less known of its ends; it breaks where nobody has said anything.',
    stage: 'Stage', touchpoint: 'Touchpoint', channel: 'Channel', weight: 'Weight', expectation: 'What they expect', feeling: 'How they feel', evidence: 'How well it is known', pains: 'Pain points',
    further: 'and {{count, number}} more',
  },
  minutes: {
    title: 'Where minutes go', about: 'The minutes of the work along a journey, by the application in which they are spent.',
    finding: 'Most in {{name}}: {{hours}} hours a month, {{share}} of the work',
    by: { label: 'Grouped', all: 'All together', stage: 'By stage', department: 'By department' },
    none_lead: 'Nobody leads', no_application: 'No application', hours: '{{hours}} h', of_group: '{{hours}} hours a month',
    unit: 'Hours a month: minutes a case × cases a month ÷ 60.',
    spread: 'Nobody measures by application: the minutes of an activity are spread evenly over the applications that it touches.',
    scope: 'Activities at this journey’s stages, and at the other side’s stages tied to them.',
    unknown_one: '{{count, number}} activity is left out: its minutes or its cases are not known.', unknown_other: '{{count, number}} activities are left out: their minutes or cases are not known.', show_unknown: 'Which?', unknown_title: 'Left out',
    application: 'Application', activity: 'Activity', group: { all: 'Group', stage: 'Stage', department: 'Department' }, column: 'Hours a month', share: 'Share', behind: 'The work behind it',
    of: '{{minutes}} min × {{cases}} cases a month', among_one: 'all of it here', among_other: 'spread over {{count, number}} applications', among_none: 'touches no application', of_unknown: 'Minutes or cases not known',
    open: '{{name}}: the work behind it',
  },
} as const;

export default picturesEn;

declare global {
  interface WordBook {
    pictures: typeof picturesEn;
  }
}
