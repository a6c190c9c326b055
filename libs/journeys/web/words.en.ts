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
} as const;

export default wordsEn;

declare global {
  interface WordBook {
    journeys: typeof wordsEn;
  }
}
