import type { FactName } from '../facts/facts';

/** What is said about items: the names of facts, what they can be, and the guidance for each level. */
const factsEn = {
  fact: {
    side: 'Whose journey', horizon: 'Horizon', persona: 'Who goes through it',
    channel: 'Channel', weight: 'Weight for the customer', weightEvidence: 'How well the weight is known', expectation: 'What the customer expects', expectationEvidence: 'How well the expectation is known', emotion: 'How the customer feels', emotionEvidence: 'How well the feeling is known',
    minutesPerCase: 'Minutes a case', casesPerMonth: 'Cases a month', applicationChanges: 'Changes of application a case',
    maturityNow: 'Maturity now', maturityWanted: 'Maturity wanted', importance: 'Importance',
    lifecycle: 'Lifecycle', planOn: 'Planned from', phaseInOn: 'Brought in from', activeOn: 'In use from', phaseOutOn: 'Taken out from', endOfLifeOn: 'Ended on', functionalFit: 'Functional fit', technicalFit: 'Technical fit',
    sufferer: 'Who suffers', rootCause: 'Root cause', severity: 'Severity', minutesLost: 'Minutes lost an occurrence', minutesSource: 'Where the minutes come from', occursPer: 'Occurrences are given', occurrences: 'Occurrences', occurrencesSource: 'Where the occurrences come from',
    peopleHit: 'People hit', hourlyRate: 'Hourly rate', workingDays: 'Working days a year',
    customerValue: 'Value for the customer', businessValue: 'Value for the business', effort: 'Effort', savingHours: 'Hours saved a year', savingMoney: 'Money saved a year', oneOffCost: 'One-off cost', runningCost: 'Running cost a year',
  } satisfies Record<FactName, string>,
  hint: {
    hourlyRate: 'Loaded. Empty: the organization’s.', workingDays: 'Empty: the organization’s.', minutesSource: 'Measured takes the minutes of the activities where it hurts.', occurrencesSource: 'Measured takes the cases of the activities where it hurts; counted, the moments tied to it.', persona: 'Such as: a family that furnishes its first home', applicationChanges: 'How often the employee goes from one application to another',
  },
  choice: {
    side: { CUSTOMER: 'A customer’s', EMPLOYEE: 'An employee’s' },
    horizon: { CURRENT: 'As it is', FUTURE: 'As it shall be' },
    channel: { IN_PERSON: 'In person', PHONE: 'Phone', EMAIL: 'E-mail', CHAT: 'Chat', WEB: 'Web site', APP: 'App', SOCIAL: 'Social media', DELIVERY: 'At a delivery', OTHER: 'Another way' },
    weight: { MOMENT_THAT_MATTERS: 'Moment that matters', EFFORTLESS: 'Should be effortless' },
    evidence: { ASSUMED: 'Assumed', PARTLY_KNOWN: 'Partly known', MEASURED: 'Measured' },
    lifecycle: { PLAN: 'Planned', PHASE_IN: 'Being brought in', ACTIVE: 'In use', PHASE_OUT: 'Being taken out', END_OF_LIFE: 'Ended' },
    sufferer: { CUSTOMER: 'The customer', EMPLOYEE: 'The employee', BOTH: 'Both' },
    cause: { SKILL: 'Skill: a person can learn it', SYSTEM: 'System: the company must fix it' },
    severity: { CRITICAL: 'Critical', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' },
    source: { ESTIMATED: 'Estimated', MEASURED: 'Measured', COUNTED: 'Counted' },
    per: { MONTH: 'In total a month', PERSON_DAY: 'Per person and working day' },
  },
  level: {
    maturity: { 1: 'By chance', 2: 'Repeated', 3: 'Defined', 4: 'Measured', 5: 'Improving by itself' },
    importance: { 1: 'Hardly', 2: 'Somewhat', 3: 'Important', 4: 'Very important', 5: 'Decisive' },
    functional: { 1: 'In the way', 2: 'With detours', 3: 'Well', 4: 'Could not be better' },
    technical: { 1: 'At risk', 2: 'A burden', 3: 'Sound', 4: 'Up to date' },
    value: { 1: 'Little', 2: 'Some', 3: 'Clear', 4: 'Much', 5: 'Very much' },
    effort: { 1: 'Days', 2: 'Weeks', 3: 'A quarter', 4: 'A year', 5: 'Years' },
    emotion: { '-3': 'Despair', '-2': 'Anger', '-1': 'Annoyance', 0: 'Neither', 1: 'At ease', 2: 'Pleased', 3: 'Delight' },
  },
  guidance: {
    maturity: {
      1: 'It works when the right person is there.', 2: 'Teams do it in their own way, and again.', 3: 'One way is written down, taught and followed.', 4: 'How well it works is measured, and acted upon.', 5: 'It gets better all the time, without being told to.',
    },
    importance: { 1: 'Customers would not notice.', 2: 'Noticed when it fails.', 3: 'Part of what customers expect.', 4: 'Customers compare us by it.', 5: 'Customers stay or leave because of it.' },
    functional: { 1: 'People work around it, or keep lists beside it.', 2: 'It can be done, with copying and extra steps.', 3: 'It does what the work needs.', 4: 'It makes the work quicker and better than without it.' },
    technical: { 1: 'No support, no one who knows it, or often down.', 2: 'It runs, but every change is slow and dear.', 3: 'Supported, stable, and changed in reasonable time.', 4: 'Current, documented, and open to other applications.' },
    value: { 1: 'Few would notice.', 2: 'Some notice it, now and then.', 3: 'Many notice it.', 4: 'It changes how people see us.', 5: 'It decides whether people stay.' },
    effort: { 1: 'One team, next to its work.', 2: 'One team, some of its time.', 3: 'Several teams, or one purchase.', 4: 'A project of its own.', 5: 'A programme with many projects.' },
    emotion: { '-3': 'Gives up, or tells everybody.', '-2': 'Complains.', '-1': 'Sighs and goes on.', 0: 'Feels nothing in particular.', 1: 'It goes as expected.', 2: 'It goes better than expected.', 3: 'Will tell others about it.' },
  },
  unit: { minutes: '{{amount}} min', hours: '{{amount}} h', days_one: '{{count, number}} day', days_other: '{{count, number}} days' },
} as const;

export default factsEn;
