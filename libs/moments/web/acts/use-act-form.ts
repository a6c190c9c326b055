import { useApolloClient } from '@apollo/client/react';
import { faultOf, toast, useForm, type FormState } from '@app/shared-web';
import { useRef, useState } from 'react';
import type { Subject } from './acts';
import { keyFor } from './client-key';
import { forEachOf, type Outcome } from './for-each';
import { sendingWith, type Sending } from './sending';

/** Some were done, some were not: the form stays, with what came of each. */
class PartlyDone extends Error {}

/** What a form about one or several moments needs. */
export interface ActFormOptions<T extends object> {
  name: string;
  subjects: readonly Subject[];
  initial: T;
  check?: (values: T) => Partial<Record<keyof T & string, string>>;
  send: (subject: Subject, values: T, clientKey: string, sending: Sending) => Promise<unknown>;
  /** The sentence to show when all is done. */
  said: (values: T) => string;
  done: () => void;
}

/** A form that acts on its subjects. */
export interface ActForm<T extends object> {
  form: FormState<T>;
  /** After an attempt on several of which some failed: what came of each. */
  outcomes: readonly Outcome<Subject>[];
}

/** A form whose words go to one moment or to several; those that were done are not done again at the next attempt. */
export function useActForm<T extends object>({ name, subjects, initial, check, send, said, done }: ActFormOptions<T>): ActForm<T> {
  const client = useApolloClient();
  const [outcomes, setOutcomes] = useState<readonly Outcome<Subject>[]>([]);
  const doneBefore = useRef(new Set<string>());
  const sending = sendingWith(client);

  const sendOne = async (subject: Subject, values: T, clientKey: string) => {
    try {
      await send(subject, values, clientKey, sending);
    } catch (error) {
      // the form then shows what is different now, and keeps the words
      const { code } = faultOf(error);
      if (code === 'STALE' || code === 'WRONG_STATE' || code === 'OFFER_NOT_OPEN') await sending.look(subject.id).catch(() => undefined);
      throw error;
    }
  };
  const form = useForm<T>({
    draft: `moments.${name}:${subjects.map(({ id }) => id).sort().join('+')}`,
    initial,
    ...(check ? { check } : {}),
    submit: async (values, clientKey) => {
      const [only] = subjects;
      if (subjects.length === 1 && only) return sendOne(only, values, clientKey);
      const left = subjects.filter(({ id }) => !doneBefore.current.has(id));
      const came = await forEachOf(left, (subject) => sendOne(subject, values, keyFor(clientKey, subject.id)));
      for (const { subject, fault } of came) if (!fault) doneBefore.current.add(subject.id);
      setOutcomes(came);
      if (came.some(({ fault }) => fault)) throw new PartlyDone();
      return undefined;
    },
    onDone: done,
  });
  const submit = async () => {
    const { values } = form;
    const sent = await form.submit();
    if (sent) toast(said(values));
    return sent;
  };
  return { form: { ...form, submit, error: form.error instanceof PartlyDone ? null : form.error }, outcomes };
}
