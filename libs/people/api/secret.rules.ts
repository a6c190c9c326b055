import { commonPasswords } from './common-passwords';

/** Why a PIN or password is refused; the client has words for each. */
export type SecretProblem = { rule: string; message: string };

/** How many digits a PIN has. */
export const PIN_LENGTH = { least: 6, most: 12 };
/** How many characters a password has, in code points; it is judged before it is normalized. */
export const PASSWORD_LENGTH = { least: 8, most: 1000 };

/** Secrets are compared in one form, however a keyboard composes a letter. */
export const normalized = (secret: string): string => secret.normalize('NFKC');

/** Why a PIN cannot be taken, or null. */
export function problemWithPin(pin: string, badgeNumber: string): SecretProblem | null {
  if (!/^\d+$/.test(pin)) return { rule: 'digits', message: 'A PIN is made of digits only.' };
  if (pin.length < PIN_LENGTH.least) return { rule: 'minLength', message: `A PIN has at least ${PIN_LENGTH.least} digits.` };
  if (pin.length > PIN_LENGTH.most) return { rule: 'maxLength', message: `A PIN has at most ${PIN_LENGTH.most} digits.` };
  if (isBadge(pin, badgeNumber)) return { rule: 'badge', message: 'Your badge number is on your badge: choose a PIN that is not part of it.' };
  if (isSimple(pin)) return { rule: 'simple', message: 'This PIN is among the first that anybody would try. Choose digits without a pattern.' };
  return null;
}

/** Why a password cannot be taken, or null. `own` are the words that everybody knows of the person. */
export function problemWithPassword(password: string, own: string[] = []): SecretProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) return { rule: 'minLength', message: `A password has at least ${PASSWORD_LENGTH.least} characters. A sentence is fine.` };
  if (length > PASSWORD_LENGTH.most) return { rule: 'maxLength', message: `A password has at most ${PASSWORD_LENGTH.most} characters.` };
  const plain = normalized(password).toLowerCase();
  if (commonPasswords.has(plain) || new Set(plain).size < 3) return { rule: 'common', message: 'This password is among the first that anybody would try. Choose another one.' };
  if (own.some((word) => normalized(word).toLowerCase() === plain)) return { rule: 'own', message: 'This password is your own name, address or number. Choose another one.' };
  return null;
}

/** The digits of a badge, forwards or backwards, in the PIN or around it. */
function isBadge(pin: string, badgeNumber: string): boolean {
  const badge = badgeNumber.replace(/\D/g, '');
  if (badge.length < 4) return false;
  const reversed = [...badge].reverse().join('');
  return [badge, reversed].some((digits) => digits.includes(pin) || pin.includes(digits));
}

/** Counting up or down in any step, one block said again and again, or hardly any different digits. */
function isSimple(pin: string): boolean {
  const counts = (digits: string) => new Set([...digits].slice(1).map((digit, i) => (Number(digit) - Number(digits[i]) + 10) % 10)).size <= 1;
  const repeats = (length: number) => length * 2 <= pin.length && [...pin].every((digit, i) => digit === pin[i % length]);
  // 112233 counts as 123 does.
  const withoutDoubles = pin.replace(/(\d)\1+/g, '$1');
  return new Set(pin).size < 3 || counts(pin) || counts(withoutDoubles) || [1, 2, 3, 4].some(repeats);
}
