import type { PasswordTerms } from '@/shared/http/api';
import { isNumber } from '@/shared/login';

/** What can be said of a password while it is typed; the rest only the server knows. */
export type Rule = 'length' | 'letters' | 'digits' | 'specials' | 'login';

const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const special = /[^\p{L}\p{Nd}\s]/u;

/** A phone number is as easily guessed however it is written. */
const sameNumber = (a: string, b: string): boolean => isNumber(a) && isNumber(b) && lastDigits(a) === lastDigits(b);
const lastDigits = (number: string): string => number.replace(/\D/g, '').slice(-10);

/** Each rule that holds for the password, and whether it is met. */
export function judged(password: string, login: string, terms: PasswordTerms): readonly (readonly [Rule, boolean])[] {
  const own = login.trim().toLowerCase();
  const plain = password.toLowerCase();
  const likeLogin = own !== '' && (plain === own || plain === own.replace(/@.*$/, '') || sameNumber(plain, own));
  return [
    ['length', [...password].length >= terms.minimumLength],
    ...(terms.letters ? [['letters', letter.test(password)] as const] : []),
    ...(terms.digits ? [['digits', digit.test(password)] as const] : []),
    ...(terms.specials ? [['specials', special.test(password)] as const] : []),
    ...(likeLogin ? [['login', false] as const] : []),
  ];
}
