import { useMessages } from '@/shared/i18n/messages';
import { givenLogin, shownLogin, typedNumber } from '@/shared/login';
import { words } from './words';

/** What becomes of a login while it is typed: a number is kept in one form, digits alone are not taken for one. */
export function useLoginHint(typed: string): string {
  const m = useMessages(words);
  const number = typedNumber(typed);
  if (number === undefined) return m.loginHint;
  return givenLogin(typed) === number ? m.loginNumber(shownLogin(number)) : m.loginDigits;
}
