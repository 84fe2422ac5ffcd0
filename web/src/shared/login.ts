/** A phone number of this country set apart as it is spoken, for a field: plain characters, as people type them; any other login as it is. */
export const loginInField = (login: string): string =>
  login.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2-$3-$4');

/** A phone number as people read it: in one piece, so that no line breaks within it. What is said beside it (`доб. 12`) may go to the next line. */
export const shownPhone = (phone: string): string =>
  loginInField(phone).replace(/(?<=[\d)])[ -](?=[\d(])/g, (between) => (between === '-' ? '\u2011' : '\u00a0'));

/** A login as people read it: a phone number in one piece, everything else as it is. */
export const shownLogin = (login: string): string => (kept.test(login) ? shownPhone(login) : login);

/** Whether somebody who may give an address or a phone number has given a number. */
export const isNumber = (typed: string): boolean => /\d/.test(typed) && !/[@\p{L}]/u.test(typed);

const written = /^\+?[0-9 \u00a0\u202f().\u2010-\u2013-]{1,40}$/;
const kept = /^\+(7\d{10}|[1-689]\d{7,14})$/;

/** The number that somebody has typed, in the one form in which the server keeps it, if it is one. */
export function typedNumber(typed: string): string | undefined {
  const told = typed.trim();
  if (!written.test(told)) return undefined;
  const digits = told.replace(/[^+\d]/g, '');
  const number = digits.replace(/^[78](\d{10})$/, '+7$1').replace(/^9\d{9}$/, '+7$&');
  return kept.test(number) ? number : undefined;
}

/** A login as the server keeps it when somebody is given it: ten digits and nothing else may be an ИНН, and stay what they are. */
export function givenLogin(typed: string): string {
  const text = typed.trim().toLowerCase();
  return (/^\d{10}$/.test(text) ? undefined : typedNumber(text)) ?? text;
}
