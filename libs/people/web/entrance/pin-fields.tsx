import { SecretField, useWords, wordsOf, type FormState } from '@app/shared-web';

/** A PIN being chosen, typed twice. */
export interface NewPin {
  pin: string;
  again: string;
}

const least = 6;

/** What can be said of a new PIN before asking; what makes one too simple, the API knows. */
export function pinFaults({ pin, again }: NewPin): Partial<Record<keyof NewPin, string>> {
  const t = wordsOf('directory');
  if (!/^\d*$/.test(pin)) return { pin: t('rule.digits') };
  if (pin.length < least) return { pin: t('rule.minLength') };
  return pin === again ? {} : { again: t('pin.differs') };
}

/** Choose a PIN: twice, and it says beforehand which ones are refused. */
export function PinFields<T extends NewPin>({ form }: { form: FormState<T> }) {
  const t = useWords('directory');
  const typed = form as unknown as FormState<NewPin>;
  return (
    <>
      <SecretField form={typed} name="pin" inputMode="numeric" autoComplete="new-password" label={t('pin.choose')} hint={t('pin.rules')} />
      <SecretField form={typed} name="again" inputMode="numeric" autoComplete="new-password" label={t('pin.again')} />
    </>
  );
}
