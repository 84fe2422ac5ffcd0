import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { givenLogin, isNumber, shownLogin, typedNumber } from './login';

const vectors = new URL('../../../server/src/test/resources/vectors/given-login.json', import.meta.url);

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
  it('is told as the server will keep it', () => {
    for (const { typed, given } of JSON.parse(readFileSync(vectors, 'utf8'))) expect(givenLogin(typed)).toBe(given);
  });
  it('of ten digits is a number where nothing else can be meant', () => {
    expect(typedNumber('9161234567')).toBe('+79161234567');
    expect(typedNumber('7707083893')).toBeUndefined();
  });
});
