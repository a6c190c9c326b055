import { errorWords, faultOf, fieldWords, wordsOf } from '@app/shared-web';

/** Why a step was refused, as one sentence that can be shown where there is no form. */
export function refusalWords(error: unknown): string {
  const t = wordsOf('inventory');
  const fault = faultOf(error);
  const [field] = fault.fields;
  if (field) return t.maybe(`refusal.${field.rule}`, field.values ?? {}) ?? fieldWords(field);
  const { what, next } = errorWords(fault);
  return `${what} ${next}`;
}
