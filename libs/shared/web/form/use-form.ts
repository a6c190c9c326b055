import { useEffect, useRef, useState } from 'react';
import { faultOf } from '../api/errors';
import type { Fault } from '../api/fault';
import { fieldWords } from '../i18n/error-words';

/** A new key for a mutation that creates: made once per form, so that a repeat is the same thing and not a second one. */
export function newClientKey(): string {
  return crypto.randomUUID();
}

/** What a form needs. */
export interface FormOptions<T extends object> {
  /** Where the draft is kept while this browser tab lives, e.g. `offer:${momentId}`; null keeps none. */
  draft: string | null;
  initial: T;
  /** Fields that are never written into the draft: passwords, PINs, codes. */
  secret?: ReadonlyArray<keyof T & string>;
  /** What can be said before asking the API: field → sentence. */
  check?: (values: T) => Partial<Record<keyof T & string, string>>;
  /** Send it. Throw (or let the mutation throw) to keep the form; the client key stays the same until this succeeds. */
  submit: (values: T, clientKey: string) => Promise<unknown>;
  onDone?: () => void;
}

/** A form in the making: its values, what is wrong with them, and how it stands. */
export interface FormState<T extends object> {
  values: T;
  set<K extends keyof T & string>(name: K, value: T[K]): void;
  /** Several at once, e.g. when a guess arrives; what the person typed already stays. */
  suggest(values: Partial<T>): void;
  faults: Partial<Record<string, string>>;
  /** The error of the last attempt, as a whole. */
  error: unknown;
  busy: boolean;
  /** The draft of an earlier visit was put in. */
  restored: boolean;
  touched: boolean;
  submit(): Promise<boolean>;
  discard(): void;
  clientKey: string;
}

interface Draft<T> {
  values: Partial<T>;
  clientKey: string;
}

const place = (draft: string) => `throughline.draft.${draft}`;

function readDraft<T>(draft: string | null): Draft<T> | null {
  if (draft === null) return null;
  try {
    return JSON.parse(sessionStorage.getItem(place(draft)) ?? 'null') as Draft<T> | null;
  } catch {
    return null;
  }
}

/** Forget a draft, e.g. when the thing it was about is gone. */
export function dropDraft(draft: string): void {
  sessionStorage.removeItem(place(draft));
}

/** Forget every draft of this tab: done at sign-out, so that the next person at a shared screen reads nothing. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(place(''))) sessionStorage.removeItem(key);
}

function writeDraft<T extends object>(draft: string, values: T, clientKey: string, secret: readonly string[]): void {
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));
  try {
    sessionStorage.setItem(place(draft), JSON.stringify({ values: kept, clientKey }));
  } catch {
    // a full store must not stop anybody from typing
  }
}

/** The paths of the API (`input.customer.name`) as field names of the form (`customer.name`). */
function faultsOf(fault: Fault): Partial<Record<string, string>> {
  return Object.fromEntries(fault.fields.map((field) => [field.path.replace(/^input\./, ''), fieldWords(field)]));
}

/** A form that loses nothing: not at a failed send, not at a reload, not when the page is left and opened again. */
export function useForm<T extends object>(options: FormOptions<T>): FormState<T> {
  const [found] = useState(() => readDraft<T>(options.draft));
  const [values, setValues] = useState<T>({ ...options.initial, ...found?.values });
  const [clientKey, setClientKey] = useState(() => found?.clientKey ?? newClientKey());
  const [faults, setFaults] = useState<Partial<Record<string, string>>>({});
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [touched, setTouched] = useState(found !== null);
  const [restored, setRestored] = useState(found !== null);
  const sending = useRef(false);

  const { draft, secret = [] } = options;
  useEffect(() => {
    if (draft !== null && touched) writeDraft(draft, values, clientKey, secret);
    // `secret` is a constant list: it is not among what wakes this
  }, [draft, touched, values, clientKey]);

  const begin = () => {
    if (draft !== null) dropDraft(draft);
    setClientKey(newClientKey());
    setTouched(false);
    setRestored(false);
    setFaults({});
    setError(null);
  };

  const submit = async (): Promise<boolean> => {
    if (sending.current) return false;
    const found = options.check?.(values) ?? {};
    setFaults(found);
    setError(null);
    if (Object.keys(found).length > 0) return false;
    sending.current = true;
    setBusy(true);
    try {
      await options.submit(values, clientKey);
      begin();
      options.onDone?.();
      return true;
    } catch (thrown) {
      const fault = faultOf(thrown);
      setFaults(faultsOf(fault));
      setError(thrown);
      // these words were never saved under this key: the next attempt is a new one
      if (fault.code === 'KEY_REUSED') setClientKey(newClientKey());
      return false;
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  return {
    values,
    set: (name, value) => {
      setTouched(true);
      setValues((before) => ({ ...before, [name]: value }));
      setFaults(({ [name]: _mended, ...others }) => others);
    },
    suggest: (guess) => setValues((before) => ({ ...before, ...Object.fromEntries(Object.entries(guess).filter(([name]) => before[name as keyof T] === options.initial[name as keyof T])) })),
    faults,
    error,
    busy,
    restored,
    touched,
    submit,
    discard: () => {
      begin();
      setValues(options.initial);
    },
    clientKey,
  };
}
