import type { ErrorCode, Fault, FieldFault } from '../api/fault';
import { format } from './format';
import { wordsOf } from './translate';

/** What happened, who did it where that is known, and what to do now, in the reader's language. */
export function errorWords(fault: Pick<Fault, 'code' | 'values' | 'requestId'>): { what: string; next: string } {
  const t = wordsOf('shared');
  const { by, at } = fault.values;
  const values = { requestId: fault.requestId ?? '–', ...fault.values, ...(at ? { at: format().shortly(at) } : {}) };
  const code: ErrorCode = fault.code;
  const what = (by && at ? t.maybe(`error.${code}.what_by`, values) : null) ?? t.maybe(`error.${code}.what`, values);
  return { what: what ?? t('error.UNKNOWN.what'), next: t.maybe(`error.${code}.next`, values) ?? t('error.UNKNOWN.next') };
}

const snake = (rule: string) => rule.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What is wrong with one field; a rule without words of its own gets the general sentence. */
export function fieldWords(fault: Pick<FieldFault, 'rule' | 'values'>): string {
  const t = wordsOf('shared');
  return t.maybe(`rule.${snake(fault.rule)}`, fault.values ?? {}) ?? t('rule.other');
}
