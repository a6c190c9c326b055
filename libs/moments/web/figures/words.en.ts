const figuresEn = {
  title: 'Figures', import: 'Bring in the past', stop: '. ',
  not_yours: 'Figures are for those who coordinate, head or lead', not_yours_detail: 'Ask your coordinator.',
  scope: { label: 'Department', everything: 'Everything', mine: 'What you may see', find: 'Find a department', below: 'With all departments below it.', narrow: 'Figures of {{name}}' },
  period: { label: 'Weeks', last_one: 'Last {{count, number}} week', last_other: 'Last {{count, number}} weeks', own: 'Other weeks …', span: '{{from}} – {{to}}', from: 'From the week of', to: 'To the week of', order: 'The last week lies before the first.', title: 'Which weeks', show: 'Show' },
  subtitle: 'Moments raised {{from}} – {{to}}, and what became of them',
  none: 'Nothing was raised in these weeks', none_detail: 'Choose other weeks, or bring in the past from the tool that you used before.', none_reach: 'What there is was raised {{from}} – {{to}}.', none_show: 'Show these weeks', none_year: 'Show the last 52 weeks',
  picture: 'As a picture', table: 'As a table', moments: 'moments', moments_count_one: '{{count, number}} moment', moments_count_other: '{{count, number}} moments', offers_count_one: '{{count, number}} offer', offers_count_other: '{{count, number}} offers', rows_of: '{{what}}: open the moments behind it',
  tile: { open: 'Open now', unheld: 'Of these, held by no one', raised: 'Raised in these weeks', acceptance: 'Half were accepted within', close: 'Half were closed within', p90: '9 of 10 within {{time}}' },
  open: { title: 'Open now, by department', finding: 'Most are with {{name}}: {{count, number}}', unit: 'Moments that are open now', unheld: '{{count, number}} held by no one', more_one: 'and {{count, number}} more department', more_other: 'and {{count, number}} more departments', none: 'Nothing is open', count: 'Open', held_by_none: 'Held by no one', department: 'Department', none_department: 'No department', itself: '{{name}} itself' },
  week: { title: 'Raised per week', finding: '{{average}} a week on average; most in the week of {{week}}: {{most}}', unit: 'Moments raised, by week in the time zone of the organization', column: 'Week of', count: 'Raised', picture: 'Moments raised per week from {{from}} to {{to}}: between {{least}} and {{most}}.' },
  spread: {
    acceptance: 'Until somebody accepted it', close: 'Until it was closed', finding: 'Half took at most {{median}}, nine of ten at most {{p90}}', unit: 'Moments, by elapsed time since they were raised', none: 'None in these weeks', half: 'half by here', most: '9 of 10 by here', both: 'half and 9 of 10 by here', under: 'under {{to}}', between: '{{from}} – {{to}}', over: '{{from}} and more', column: 'Time', count: 'Moments', share: 'Share', left_out_one: '{{count, number}} is not yet there, or has no such time', left_out_other: '{{count, number}} are not yet there, or have no such time',
  },
  parts: { severity: 'By severity', channel: 'By channel', department: 'By department', name: { severity: 'Severity', channel: 'Channel', department: 'Department' }, raised: 'Raised', acceptance: 'Until accepted', close: 'Until closed', median: 'half within', p90: '9 of 10 within', unknown: 'Not known', unit: 'Moments raised in these weeks; elapsed time since then', finding: 'Most are {{name}}: {{share}}', first: 'The 50 with the most.' },
  hand: {
    title: 'Who hands to whom', finding: 'Most often {{from}} to {{to}}: {{offers}}, {{share}} accepted', unit: 'Offers made in these weeks, from the department in the row to the one in the column; what is offered twice counts twice', none: 'No department offered anything to another in these weeks', none_detail: 'When a moment is offered to another department, it counts here: accepted, declined or lapsed.', from: 'From', to: 'To', offers: 'Offers', cell: '{{from}} to {{to}}: {{offers}}', pair: '{{from}} to {{to}}', cell_none: '{{from}} to {{to}}: none', first: 'The departments with the most offers; the table has all {{count, number}} pairs.', pick: 'Point at a field, or go to it with the keyboard, to see what became of the offers.',
    state: { OPEN: 'open', ACCEPTED: 'accepted', DECLINED: 'declined', LAPSED: 'lapsed', TAKEN_BACK: 'taken back' }, of_all: '{{share}} {{state}}', none_department: 'No department',
  },
  source: { title: 'Where the figures come from', live: 'Counted from the ledger, up to date.', lag: 'Counted from the ledger, {{time}} behind.', open_age: 'What is open now is at most 5 seconds old.', exact: 'Median and 90th percentile are exact.', buckets: 'Median and 90th percentile are read from buckets, at most 4 % off; counts are exact.', odd: 'Moments that the file of another tool closed before they were raised count in no duration.', rows: 'Moments stand with the department where they are now. How many of them you may open depends on your role.' },
} as const;

export default figuresEn;

declare global {
  interface WordBook {
    figures: typeof figuresEn;
  }
}
