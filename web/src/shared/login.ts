/** A login as people read it: a phone number of this country is set apart as it is spoken, everything else stands as it is. */
export const shownLogin = (login: string): string =>
  login.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7\u00a0$1\u00a0$2-$3-$4');

/** Whether somebody who may give an address or a phone number has given a number. */
export const isNumber = (typed: string): boolean => /\d/.test(typed) && !/[@\p{L}]/u.test(typed);
