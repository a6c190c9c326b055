const wordsEn = {
  nav: { ecosystem: 'Ecosystem' },
  action: { report_pain: 'Report a pain point', reports: 'My reports' },
  today: { report_by: '{{who}} reports a pain point', report_at: '{{who}} reports a pain point at “{{at}}”' },
  told: {
    pain_confirmed: 'It is so: “{{name}}”, which you reported, is confirmed', pain_worked_on: 'Somebody works on what you reported: “{{name}}”', pain_relieved: 'What you reported is relieved: “{{name}}”. Thank you.',
    pain_accepted: '“{{name}}”, which you reported, stays as it is. The reason stands with your report.', pain_declined: '“{{name}}”, which you reported, is not taken up. The reason stands with your report.',
    pain_again: '“{{name}}”, which you reported, is open again', pain_merged: 'What you reported goes on as “{{name}}”. You hear what becomes of it.', pain_removed: '“{{name}}”, which you reported, was removed',
  },
  finds: {
    JOURNEY: 'Journeys', STAGE: 'Stages', TOUCHPOINT: 'Touchpoints', ACTIVITY: 'Activities', CAPABILITY: 'Capabilities', APPLICATION: 'Applications', PAIN_POINT: 'Pain points', OPPORTUNITY: 'Opportunities',
  },
  kind: { JOURNEY: 'Journey', STAGE: 'Stage', TOUCHPOINT: 'Touchpoint', ACTIVITY: 'Activity', CAPABILITY: 'Capability', APPLICATION: 'Application', PAIN_POINT: 'Pain point', OPPORTUNITY: 'Opportunity' },
  upkeep: {
    waiting: 'Inventory: what is to be confirmed', quality: 'Inventory: quality', snapshots: 'Inventory: snapshots',
    within: '{{what}} in {{within}}', confirm: 'Is “{{name}}” still true?', passed: '{{who}} has not said whether “{{name}}” is still true', offer: '{{who}} asks whether “{{name}}” is yours', orphan: 'Nobody answers for “{{name}}”: is it yours?',
    orphans_one: 'Nobody answers for {{count, number}} item', orphans_other: 'Nobody answers for {{count, number}} items', more_one: 'And {{count, number}} more', more_other: 'And {{count, number}} more',
    told: {
      offered: '{{who}} asks whether “{{item}}” is yours', accepted: '{{who}} answers for “{{item}}” now', declined: '{{who}} says that “{{item}}” is not theirs', lapsed: '{{who}}, whom you asked about “{{item}}”, has left', orphaned: 'Nobody answers for “{{item}}”: is it yours?', orphaned_many_other: 'Nobody answers for {{count, number}} items: are they yours?', orphaned_many_one: 'Nobody answers for {{count, number}} item: is it yours?',
      passed_on: 'Nobody has said whether “{{item}}” is still true', passed_on_many_one: 'Nobody has said whether {{count, number}} item is still true', passed_on_many_other: 'Nobody has said whether {{count, number}} items are still true',
    },
  },
} as const;

export default wordsEn;

declare global {
  interface WordBook {
    journeys: typeof wordsEn;
  }
}
