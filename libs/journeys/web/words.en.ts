const wordsEn = {
  nav: { ecosystem: 'Ecosystem' },
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
