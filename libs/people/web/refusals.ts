import { faultOf, fieldWords, useForm, useWords, type ErrorCode, type Fault, type FormOptions, type FormState } from '@app/shared-web';
import { useState } from 'react';
import type {} from './words/pages.en';

/** Sends a change. Where somebody was faster, what they changed is fetched and shows, and the next attempt is made against it. */
export async function overNewest<T>(refetch: () => Promise<unknown>, change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (faultOf(error).code === 'STALE') await refetch();
    throw error;
  }
}

/** Refusals that are answers: the screen has a place and words for each, so they are no error of the form. */
export function useAnswers(expected: readonly ErrorCode[]) {
  const [answer, setAnswer] = useState<Fault | null>(null);
  const ask = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      setAnswer(null);
      return true;
    } catch (error) {
      const refusal = faultOf(error);
      if (!expected.includes(refusal.code)) {
        setAnswer(null);
        throw error;
      }
      setAnswer(refusal);
      return false;
    }
  };
  return { answer, ask, forget: () => setAnswer(null) };
}

/** A form's options, which refusals stand under a field and in which words (`{ WRONG_CODE: ['code', 'wrong_code'] }`), and which fields the API names otherwise (`{ next: 'pin' }`). */
export type PeopleFormOptions<T extends object> = FormOptions<T> & {
  underField?: Readonly<Partial<Record<ErrorCode, readonly [field: keyof T & string, words: keyof WordBook['directory']['refusal']]>>>;
  fieldNames?: Readonly<Record<string, keyof T & string>>;
};

/** `useForm` with this wing's words for its own rules (a PIN that is too simple, a code that does not match). */
export function usePeopleForm<T extends object>({ underField = {}, fieldNames = {}, ...options }: PeopleFormOptions<T>): FormState<T> {
  const t = useWords('directory');
  const [sent, setSent] = useState<T | null>(null);
  const form = useForm<T>({
    ...options,
    submit: (values, clientKey) => {
      setSent(values);
      return options.submit(values, clientKey);
    },
  });
  if (form.error === null) return form;
  const unchanged = (name: keyof T & string) => sent !== null && form.values[name] === sent[name];
  const { code, fields, values } = faultOf(form.error);
  const place = underField[code];
  if (place) {
    const [field, words] = place;
    return { ...form, error: null, faults: unchanged(field) ? { ...form.faults, [field]: t(`refusal.${words}`) } : form.faults };
  }
  const nameOf = (path: string) => (fieldNames[path] ?? path.replace(/Id$/, '')) as keyof T & string;
  if (code === 'STALE') {
    const changed = String(values['fields'] ?? '').split(',').map(nameOf).filter((name) => name in form.values && unchanged(name));
    return { ...form, faults: { ...form.faults, ...Object.fromEntries(changed.map((name) => [name, t('refusal.changed_meanwhile')])) } };
  }
  const faults = { ...form.faults };
  let elsewhere = fields.length === 0;
  for (const fault of fields) {
    const name = nameOf(fault.path.replace(/^input\./, ''));
    if (!(name in form.values)) elsewhere = true;
    else if (unchanged(name)) faults[name] = t.maybe(`rule.${fault.rule}`, fault.values ?? {}) ?? fieldWords(fault);
  }
  // where every fault stands under its field, a notice that says so would only repeat them
  return { ...form, error: elsewhere ? form.error : null, faults };
}
