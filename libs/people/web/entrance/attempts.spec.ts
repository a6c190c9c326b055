import { describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '@app/shared-web';
import { waitIn } from './attempts';

const now = Date.parse('2026-03-02T09:00:00Z');
const asked = (code: ErrorCode, seconds?: number) => waitIn({ code, values: seconds === undefined ? {} : { seconds } }, now);

describe('being asked to wait', () => {
  it('counts from now', () => expect(asked('TOO_MANY_ATTEMPTS', 5)).toEqual({ until: '2026-03-02T09:00:05.000Z', locked: false }));
  it.each([[59, false], [60, true], [3600, true]])('after %i seconds it is a lock: %s', (seconds, locked) => expect(asked('TOO_MANY_ATTEMPTS', seconds)?.locked).toBe(locked));
  it.each<[ErrorCode, number | undefined]>([['WRONG_CREDENTIALS', 60], ['TOO_MANY_ATTEMPTS', undefined], ['TOO_MANY_ATTEMPTS', 0], ['UNKNOWN', 5]])('%s with %s seconds asks for nothing', (code, seconds) => expect(asked(code, seconds)).toBeNull());
});
