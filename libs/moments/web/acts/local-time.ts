/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetOf(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second')) - Math.floor(at / 1000) * 1000;
}

/** What a date-and-time field says (`2026-03-12T10:50`), taken in a zone, as an instant; null for what is no date. */
export function instantOf(local: string, zone: string): string | null {
  const asIfUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asIfUtc)) return null;
  // twice: the offset that holds then is only known once the time is nearly known
  const near = asIfUtc - offsetOf(zone, asIfUtc);
  return new Date(asIfUtc - offsetOf(zone, near)).toISOString();
}

/** An instant as a date-and-time field wants it, in a zone. */
export function localOf(at: number, zone: string): string {
  return new Date(at + offsetOf(zone, at)).toISOString().slice(0, 16);
}
