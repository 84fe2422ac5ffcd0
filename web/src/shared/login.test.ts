import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { givenLogin, isNumber, loginInField, shownLogin, shownPhone, typedNumber } from './login';

const vectors = new URL('../../../server/src/test/resources/vectors/given-login.json', import.meta.url);

describe('a login', () => {
  it('that is a phone number of this country is set apart as it is spoken', () => {
    expect(shownLogin('+79161234567')).toBe('+7\u00a0916\u00a0123\u201145\u201167');
  });
  it('that is a phone number stands in a field as people type it', () => {
    expect(loginInField('+79161234567')).toBe('+7 916 123-45-67');
    expect(loginInField('sklad-2')).toBe('sklad-2');
  });
  it('that is anything else stands as it is', () => {
    for (const login of ['+375291234567', 'buyer@demo.kabinet', '9161234567', 'ivanov', 'sklad 1-2', ''])
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

describe('a phone number', () => {
  it('is in one piece however it was written', () => {
    expect(shownPhone('+79161234567')).toBe('+7\u00a0916\u00a0123\u201145\u201167');
    expect(shownPhone('+7 (495) 123-45-67')).toBe('+7\u00a0(495)\u00a0123\u201145\u201167');
    expect(shownPhone('8-800-555-35-35')).toBe('8\u2011800\u2011555\u201135\u201135');
    expect(shownPhone('')).toBe('');
  });
  it('lets what is said beside it go to the next line', () => {
    expect(shownPhone('+7 495 123-45-67, доб. 12')).toBe('+7\u00a0495\u00a0123\u201145\u201167, доб. 12');
  });
  it('is read as the same number when it is copied from a screen into a field', () => {
    expect(typedNumber(shownPhone('+79161234567'))).toBe('+79161234567');
  });
});
