/**
 * The server's time, so that a phone whose clock is wrong still counts a customer's wait rightly.
 * The Date header has whole seconds only: each answer bounds the difference from both sides, and the bounds of
 * several answers together narrow it down to far less than a second.
 */
let low = -Infinity;
let high = Infinity;

/** Learn from one answer: when it was asked and received (this device's clock) and the Date header it carried. */
export function learnServerTime(dateHeader: string | null, sentAt: number, receivedAt: number): void {
  const stamped = dateHeader ? Date.parse(dateHeader) : Number.NaN;
  if (Number.isNaN(stamped)) return;
  const [from, to] = [stamped - receivedAt, stamped + 1000 - sentAt];
  low = Math.max(low, from);
  high = Math.min(high, to);
  // bounds that exclude each other mean that this device's clock was set meanwhile: begin anew
  if (low > high) [low, high] = [from, to];
}

/** How far the server's clock is ahead of this device's, in milliseconds; 0 until an answer has come. */
export function serverOffset(): number {
  if (low === -Infinity) return 0;
  // bounds that allow zero: the two clocks agree as far as anybody can tell
  return low <= 0 && high >= 0 ? 0 : (low + high) / 2;
}

/** Now, by the server's clock, in milliseconds. */
export function serverNow(): number {
  return Date.now() + serverOffset();
}

/** For tests: know nothing again. */
export function forgetServerTime(): void {
  low = -Infinity;
  high = Infinity;
}
