import { ChoicePill } from '@app/shared-web/filters';

/** A filter of a few values that stands in the address. The usual one is not written there. */
export function Choice<V extends string>({ label, values, chosen, usual, say, onChoose }: { label: string; values: readonly V[]; chosen: V; usual: V; say: (value: V) => string; onChoose: (value: V | null) => void }) {
  return <ChoicePill words={`${label}: ${say(chosen)}`} chosen={chosen !== usual} items={[label, ...values.map((value) => ({ words: say(value), chosen: value === chosen, run: () => onChoose(value === usual ? null : value) }))]} />;
}

/** One of the known values, else the usual one: an address can say anything. */
export const oneOf = <V extends string>(values: readonly V[], said: string | null, usual: V): V => values.find((value) => value === said) ?? usual;
