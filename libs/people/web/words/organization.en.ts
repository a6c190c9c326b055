/** Words of the organization's settings, working time, shared phones. */
const organizationEn = {
  organization: {
    currency: 'Currency', currency_hint: 'All money is shown in it. A change converts nothing.', currency_search: 'Name or code',
    title: 'Organization', import: 'Bring in a file', not_yours: 'Administrators keep this', not_yours_detail: 'They add people, departments and locations, and set working time.', default_language: 'Default language', sample: 'Sample', languages: 'Languages', working_time: 'Usual working time', working_time_what: 'Holds for every location without times of its own. Medium and low moments count their hours in it.',
    change_details: 'Change name, time zone, languages', change_working_time: 'Change the usual working time',
    details: 'Name, time zone, languages', changed: 'The organization is saved',
    zone_moves: 'Figures are then counted again by the weeks of the new time zone, which can take some minutes. What runs already keeps its due times, and locations keep their own time zone.',
    falls_back_one: '{{count, number}} person reads {{language}} and will read {{usual}} once you save. Their choice is kept, and holds again if the language comes back.', falls_back_other: '{{count, number}} people read {{language}} and will read {{usual}} once you save. Their choice is kept, and holds again if the language comes back.',
  },
  discard: {
    section: 'The sample', what: 'Throw the sample away', what_detail: 'And set up your own organization.', action: 'Throw away …', title: 'Throw {{name}} away?', lost: 'Gone for good, without a way back:',
    moments: 'All moments, notes, customer updates, photos and figures.', signed_out: 'Everybody is signed out.', then: 'Throughline is then empty. A new code in the terminal lets you set it up.', type: 'Type “{{name}}” to go on', confirm: 'Throw everything away',
  },
  time: {
    title: 'Working time', own: 'Own times', default: 'As the organization', default_here: 'This location has no times of its own: the organization’s hold.', make_own: 'Set own times', use_default: 'Use the organization’s', use_default_title: 'Use the organization’s working time for {{name}}?',
    use_default_lost: 'The times and holidays set for this location are removed. What runs already keeps its due times.', saved: 'Working time is saved. What runs already keeps its due times.', save: 'Save working time',
    days: '{{first}} to {{last}}', free: 'No work', week_sum: '{{hours}} a week', next_holiday: 'next free day: {{date}}', next_holidays_one: 'next free day: {{date}}, and {{count}} more', next_holidays_other: 'next free day: {{date}}, and {{count}} more',
    from: '{{day}}, from', to: '{{day}}, to', remove: 'Remove: {{day}}', add_on: 'Add working time on {{day}}', copy: 'Copy {{day}} to other days', copy_workdays: 'To Monday to Friday', copy_all: 'To every day',
    fault: { empty: 'Fill in both times.', backwards: 'It ends before it starts.', overlap: 'It runs into another time of this day.' }, split: 'It goes on past midnight',
    week_wrong: 'Set at least one time, and mend those marked red.', holidays: 'Days without work', holiday: 'A day without work', add_holiday: 'Add the day', no_holidays: 'None are set.', past_one: 'Show {{count}} past day', past_other: 'Show {{count}} past days',
  },
  shared_phone: {
    title: 'Make this a shared phone', what: 'Everybody with a badge and a PIN can then sign in on this phone. Whoever does not use it for 15 minutes is signed out, and signing out leaves nothing behind that the next person could read.',
    already: 'This is the shared phone “{{label}}”', label: 'What it is called', label_hint: 'People see it when they sign in: “Checkout phone 2”.', send: 'Make it a shared phone', not_yours: 'A manager, a department head or an administrator makes a phone a shared one.',
    personal: 'This phone is enrolled as somebody’s own, for number {{number}}', personal_detail: 'End that enrolment first, then come back.', done: '“{{label}}” is a shared phone now', done_detail: 'Sign out, and hand it on.', sign_out: 'Sign out here', list: 'Shared phones', make_this: 'Make this one shared',
    none: 'No shared phones yet', none_detail: 'Open Throughline on the phone, sign in, and make it one.',
  },
} as const;

export default organizationEn;
