import { describe, expect, it } from 'vitest';
import { isNumber, shownLogin } from './login';

describe('a login', () => {
  it('that is a phone number of this country is set apart as it is spoken', () => {
    expect(shownLogin('+79161234567')).toBe('+7\u00a0916\u00a0123-45-67');
  });
  it('that is anything else stands as it is', () => {
    for (const login of ['+375291234567', 'buyer@demo.kabinet', '9161234567', 'ivanov', ''])
      expect(shownLogin(login)).toBe(login);
  });
  it('is a number if it has digits and neither letters nor an @', () => {
    expect(['8 916 123-45-67', '+7 (916) 123 45 67'].every(isNumber)).toBe(true);
    expect(['', '+', 'ivanov7', '79161234567@test.kabinet'].some(isNumber)).toBe(false);
  });
});
