import { faultOf, fieldWords, wordsOf, type FormState } from '@app/shared-web';
import { factsOf } from '../facts/facts';
import type { ItemKind } from '../journeys.generated';
import { readNumber, type ItemValues } from './item-values';

/** What can be said of a form before the API is asked: what is missing, and what is no number. */
export function faultsIn(kind: ItemKind, values: ItemValues): Partial<Record<keyof ItemValues & string, string>> {
  const t = wordsOf('inventory');
  const faults: Partial<Record<string, string>> = {};
  if (values.name.trim() === '') faults['name'] = t('refusal.name');
  for (const [name, fact] of factsOf(kind)) {
    if (fact.required && !values[name]) faults[name] = t('refusal.required');
    if (fact.as !== 'number') continue;
    const number = readNumber(values[name] ?? '');
    const least = fact.least ?? 0;
    if (number === undefined) faults[name] = t('refusal.number');
    else if (number !== null && (number < least || number > fact.most)) faults[name] = t('refusal.range', { least, most: fact.most });
    else if (number !== null && fact.whole && !Number.isInteger(number)) faults[name] = t('refusal.whole');
  }
  return faults;
}

// where the API finds fault with something as a whole, the field where it begins
const beginsAt: Readonly<Record<string, string>> = { ownerId: 'owner', parentId: 'parent', application: 'planOn' };

/** A form whose refusals stand under its own fields, as long as they hold what was sent: the API names them by their place in a request of steps. */
export function withFaults<T extends object>(form: FormState<T>, sent: T | null): FormState<T> {
  if (form.error === null || sent === null) return form;
  const t = wordsOf('inventory');
  const named = faultOf(form.error).fields.map((fault) => {
    const last = fault.path.split('.').at(-1) ?? '';
    return [beginsAt[last] ?? last, t.maybe(`refusal.${fault.rule}`, fault.values ?? {}) ?? fieldWords(fault)] as const;
  });
  const ours = named.filter(([name]) => name in form.values);
  const open = ours.filter(([name]) => form.values[name as keyof T] === sent[name as keyof T]);
  // where every fault stands under its field, a notice that says so would only repeat them
  return { ...form, error: ours.length > 0 && ours.length === named.length ? null : form.error, faults: Object.fromEntries(open) };
}
