/** What items are called, and what links say of them from either end. */
const itemsEn = {
  kind: {
    JOURNEY: 'Journey', STAGE: 'Stage', TOUCHPOINT: 'Touchpoint', ACTIVITY: 'Activity', CAPABILITY: 'Capability', APPLICATION: 'Application', PAIN_POINT: 'Pain point', OPPORTUNITY: 'Opportunity',
  },
  kinds: {
    JOURNEY: 'Journeys', STAGE: 'Stages', TOUCHPOINT: 'Touchpoints', ACTIVITY: 'Activities', CAPABILITY: 'Capabilities', APPLICATION: 'Applications', PAIN_POINT: 'Pain points', OPPORTUNITY: 'Opportunities',
  },
  relation: {
    SERVES: 'serves', NEEDS: 'needs', USES: 'uses', TOUCHES: 'works in', SUPPORTS: 'supports', EXCHANGES: 'sends data to', HURTS: 'hurts at', ADDRESSES: 'addresses', RELATES: 'has to do with',
  },
  relation_back: {
    SERVES: 'is served by', NEEDS: 'is needed by', USES: 'is used by', TOUCHES: 'is worked in by', SUPPORTS: 'is supported by', EXCHANGES: 'receives data from', HURTS: 'is hurt by', ADDRESSES: 'is addressed by', RELATES: 'has to do with',
  },
  part: { LEAD: 'leads', SUPPORT: 'supports', INFORMED: 'is informed', USES: 'uses it' },
  side: { CUSTOMER: 'Customer', EMPLOYEE: 'Employee' },
  horizon: { CURRENT: 'As it is', FUTURE: 'As it shall be' },
} as const;

export default itemsEn;
