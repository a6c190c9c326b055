declare global {
  /**
   * Every wing's English words by the wing's name, so that `useWords('moments')` knows its keys.
   * A wing adds itself in its words.en.ts: `declare global { interface WordBook { moments: typeof wordsEn } }`.
   */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the wings
  interface WordBook {}
}

/** The name of a wing that has words. */
export type WordBookName = keyof WordBook & string;

/**
 * The shape that a translation of `T` must have: every key, and none besides.
 * English has `_one` and `_other`; Chinese knows no singular, so its books have `_other` alone.
 */
export type Words<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Words<T[K]>;
};

type WithoutPlural<K extends string> = K extends `${infer Stem}_one` ? Stem : K extends `${infer Stem}_other` ? Stem : K;

/** Every key of a book, dotted, plurals by their stem. */
export type KeysOf<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${WithoutPlural<K>}` : KeysOf<T[K], `${Path}${K}.`>;
}[keyof T & string];

type TextAt<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T ? TextAt<T[Head], Rest> : never
  : K extends keyof T ? T[K] : `${K}_other` extends keyof T ? T[`${K}_other`] | (`${K}_one` extends keyof T ? T[`${K}_one`] : never) : never;

type NamesIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? (Name extends `${infer Bare},${string}` ? Bare : Name) | NamesIn<Rest>
  : never;

/** The names that a text wants filled in: `'{{who}} told {{whom}}'` wants `who` and `whom`. */
export type ValuesOf<T, K extends string> = NamesIn<TextAt<T, K>>;

/** A value put into a text. */
export type WordValue = string | number;

/** Words by key; a text that wants values does not compile without them. */
export interface Translate<T> {
  <K extends KeysOf<T>>(
    key: K,
    ...values: [ValuesOf<T, K>] extends [never]
      ? [values?: Readonly<Record<string, WordValue>>]
      : [values: { readonly [Name in ValuesOf<T, K>]: Name extends 'count' ? number : WordValue }]
  ): string;
  /** The same with components put in: `t.rich('told', { who: <PersonName …/> })`. */
  rich<K extends KeysOf<T>>(key: K, values: { readonly [Name in ValuesOf<T, K>]: React.ReactNode }): React.ReactNode;
  /** For a key that comes from the API: the text, or null where the book has none. */
  maybe(key: string, values?: Readonly<Record<string, WordValue>>): string | null;
}
