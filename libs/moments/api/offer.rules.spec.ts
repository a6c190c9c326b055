import { Severity } from '@app/shared-api';
import { describe, expect, it } from '@jest/globals';
import { offerLapsesAt } from './offer.rules';

const nineToFive = { timeZone: 'Europe/Berlin', week: [0, 1, 2, 3, 4].map(() => [['09:00', '17:00'] as const]).concat([[], []]), holidays: ['2026-03-04'] };
const never = { timeZone: 'Europe/Berlin', week: [[], [], [], [], [], [], []], holidays: [] };

describe('when an offer lapses', () => {
  // 2026-03-02 is a Monday; Berlin is an hour ahead of UTC.
  it.each([
    ['critical: 15 minutes, at night too', Severity.CRITICAL, '2026-03-01T01:00:00Z', '2026-03-01T01:15:00Z'],
    ['high: an hour, on a Sunday too', Severity.HIGH, '2026-03-01T12:00:00Z', '2026-03-01T13:00:00Z'],
    ['medium: four working hours', Severity.MEDIUM, '2026-03-02T09:00:00Z', '2026-03-02T13:00:00Z'],
    ['medium, made in the evening: from the next morning', Severity.MEDIUM, '2026-03-02T19:00:00Z', '2026-03-03T12:00:00Z'],
    ['medium, made on Friday afternoon: over the weekend', Severity.MEDIUM, '2026-03-06T14:00:00Z', '2026-03-09T10:00:00Z'],
    ['low: eight working hours, around a holiday', Severity.LOW, '2026-03-03T12:00:00Z', '2026-03-05T12:00:00Z'],
    ['not known: like low', null, '2026-03-03T12:00:00Z', '2026-03-05T12:00:00Z'],
  ])('%s', (_case, severity, madeAt, lapsesAt) => {
    expect(offerLapsesAt(severity, new Date(madeAt), nineToFive)).toEqual(new Date(lapsesAt));
  });

  it('counts on the clock on the wall where nobody ever works', () => {
    expect(offerLapsesAt(Severity.MEDIUM, new Date('2026-03-02T09:00:00Z'), never)).toEqual(new Date('2026-03-02T13:00:00Z'));
  });
});
