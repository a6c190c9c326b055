/** Collects the conditions of a WHERE with their parameters, so that a filter that is not asked for costs nothing. */
export class Conditions {
  readonly params: unknown[] = [];
  private readonly sentences: string[] = [];

  /** Puts a value among the parameters and returns its placeholder. */
  value(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  /** Adds a sentence that must hold; null adds none. */
  and(sentence: string | null): this {
    if (sentence) this.sentences.push(sentence);
    return this;
  }

  /** The WHERE, or nothing when everything is asked for. */
  get where(): string {
    return this.sentences.length === 0 ? '' : `WHERE ${this.sentences.join('\n  AND ')}`;
  }
}
