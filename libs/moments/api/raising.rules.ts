const SEVEN_DAYS = 7 * 86_400_000;

/** What a phone says of its clock. */
export interface PhoneTimes {
  /** When "send" was pressed, by the phone's clock. */
  pressedAt?: Date | null;
  /** What the phone's clock shows while it transmits. */
  phoneNow?: Date | null;
}

/**
 * When "send" was really pressed: the phone's word, corrected by how far its clock is from ours;
 * at most seven days back, never in the future. Without a word of the phone: now.
 */
export function pressedWhen({ pressedAt, phoneNow }: PhoneTimes, now: Date): Date {
  if (!pressedAt) return now;
  const phoneIsAhead = phoneNow ? phoneNow.getTime() - now.getTime() : 0;
  const corrected = pressedAt.getTime() - phoneIsAhead;
  return new Date(Math.min(Math.max(corrected, now.getTime() - SEVEN_DAYS), now.getTime()));
}
