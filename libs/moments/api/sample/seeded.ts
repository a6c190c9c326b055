/** Chance that repeats itself: the same word always gives the same numbers. */
export class Chance {
  private state: number;

  constructor(word: string) {
    // FNV-1a: words that differ in one letter start far apart.
    this.state = [...word].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619), 2_166_136_261) >>> 0;
  }

  /** A number from 0 up to, but not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A number between two. */
  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** One of several. */
  pick<T>(several: readonly T[]): T {
    return several[Math.floor(this.next() * several.length)]!;
  }

  /** All of them, in another order. */
  shuffle<T>(several: readonly T[]): T[] {
    return several.map((one) => ({ one, place: this.next() })).sort((a, b) => a.place - b.place).map(({ one }) => one);
  }

  /** So many digits. */
  digits(count: number): string {
    return Array.from({ length: count }, () => Math.floor(this.next() * 10)).join('');
  }
}
