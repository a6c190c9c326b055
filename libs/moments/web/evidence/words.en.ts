const evidenceEn = {
  where: {
    title: 'Where it happened', none: 'Nobody has said yet where this happened.', suggestions: 'It may have happened here', no_suggestions: 'Nothing in the inventory is like it.', within: 'in {{place}}', by_rule: 'By rule, as “{{category}}”', by_rule_plain: 'By rule',
    similar_one: '{{count, number}} similar moment', similar_other: '{{count, number}} similar moments', words: 'says {{words}}', tie: 'It happened at {{item}}', untie: 'It did not happen at {{item}}', find: 'Find a stage, touchpoint, capability, application or pain point', add: 'Somewhere else',
    tied: 'Said: it happened at {{item}}', untied: 'Taken back: {{item}}', key: 'Suggestion {{place}}', report: 'Report a pain point', reported: 'Reported. This moment is tied to it.',
  },
  item: {
    title: 'Evidence', none: 'No evidence yet: no moment of the last 365 days happened here.', heat: 'Heat', moments: 'Moments', moments_note: 'in 365 days', open: 'Open now', median: 'Time to resolve', median_note: 'median', no_median: 'none resolved',
    formula_title: 'How heat is reckoned', formula: 'Σ severity × 0.5^(age ÷ 30 days)', formula_detail: 'Severity is 8, 4, 2 or 1; where nobody knows it, 1. Each moment counts once here, also those of what stands in it; merged ones once, withdrawn ones and those past 365 days not at all.',
    trend: 'Raised per week, the last 13 weeks', trend_finding: 'At most {{most}} in a week, {{last}} in this one', week: 'Week of', count: 'Raised', table: 'As a table', list: 'Its moments', list_part: '{{total}}, of which you may open {{open}}', list_newest: 'The newest 1,000 are looked at.', list_none: 'None of them is yours to open.',
  },
  heating: {
    title: 'Heating up', all: 'Where it hurts', moments_one: '{{count, number}} moment in 7 days, {{before, number}} in the 7 days before', moments_other: '{{count, number}} moments in 7 days, {{before, number}} in the 7 days before',
    how: 'Where the moments of the last 7 days weigh most against those of the 7 days before, by severity (8, 4, 2, 1; not known 1).',
  },
  rules: {
    title: 'Where the past happened', subtitle: 'What other tools put into a category is tied to the inventory by rule', category: 'Category', moments: 'Moments', place: 'Happened at', choose: 'Choose where', another: 'Another place', would: '{{tie, number}} of {{of, number}}', would_label: 'The rules would tie', already: '{{count, number}} of them are tied already.', would_untie_one: '{{count, number}} tie of rules that are gone would be taken away.', would_untie_other: '{{count, number}} ties of rules that are gone would be taken away.', begin: 'Say below where each category happened. What the rules would tie is counted here before anything is done.',
    apply: 'Apply the rules', applying: 'Tying', of: '{{done, number}} of {{total, number}}', leave: 'It goes on by itself; you can leave this page.', done: 'Done: {{tied, number}} new ties', done_both: 'Done: {{tied, number}} new ties, {{untied, number}} taken away', failed: 'Something unexpected stopped it. What was tied by then stays tied; apply again to go on.',
    nothing: 'Every moment that a rule fits is tied.', remove: 'Take away the rule “{{category}}” → {{item}}', removed: 'The rule is gone. What it tied goes when you apply the rules.', added: 'From now on, “{{category}}” happened at {{item}}', none: 'Nothing with categories was brought in yet', none_detail: 'Bring the past of another tool in, with a column for its categories. Then say here where each happened.', bring: 'Bring in a file', find: 'Find a place for “{{category}}”', not_yours: 'The programme lead keeps these rules', not_yours_detail: 'They say where the past of other tools happened.', new_ones: 'A file that is brought in is tied by the rules at once.', stop: 'Leave it',
  },
  gaps: {
    title: 'Where nobody leads', subtitle: 'Stages at which moments happened and no department leads an activity', none: 'Somebody leads wherever moments were offered', none_detail: 'When a moment is offered that happened where nobody leads, the stage waits here, with its moments.', since: 'since', fell_one: '{{count, number}} moment fell into it', fell_other: '{{count, number}} moments fell into it', settle: 'Say who leads', how: 'A department leads here once it leads an activity of this stage: add one, or open the stage and say who leads one that is there.', may_open: 'of which you may open {{open, number}}',
    not_yours: 'The programme lead sees where nobody leads', not_yours_detail: 'Talk to them when you do not know whom to ask.',
  },
} as const;

export default evidenceEn;

declare global {
  interface WordBook {
    evidence: typeof evidenceEn;
  }
}
