import { describe, expect, it } from 'vitest';
import { judged } from './rules';

const least = {
  minimumLength: 8,
  letters: false,
  digits: false,
  specials: false,
  knownRefused: true,
  formerRefused: 0,
};
const strict = { ...least, minimumLength: 12, letters: true, digits: true, specials: true };
const unmet = (password: string, terms = strict, login = '') =>
  judged(password, login, terms)
    .filter(([, met]) => !met)
    .map(([rule]) => rule);

describe('a password as it is typed', () => {
  it('misses everything that is asked for, at once', () => {
    expect(unmet('')).toEqual(['length', 'letters', 'digits', 'specials']);
  });
  it('is judged in any alphabet, and by signs rather than by bytes', () => {
    expect(unmet('пароль-надолго-7')).toEqual([]);
    expect(unmet('👍👍👍👍👍👍👍', least)).toEqual(['length']);
  });
  it('does not count a space as a special sign', () => {
    expect(unmet('abc 123 abc 123')).toEqual(['specials']);
  });
  it('is not asked for what nobody wants', () => {
    expect(unmet('        x', least)).toEqual([]);
  });
  it('must not be the phone number with which somebody signs in, in whatever way it is written', () => {
    expect(unmet('8 (916) 123-45-67', least, '+79161234567')).toEqual(['login']);
    expect(unmet('79161234568', least, '+79161234567')).toEqual([]);
  });
  it('must not repeat the login or what stands before its @', () => {
    expect(unmet('Petrova.Anna', least, 'petrova.anna@romashka.example')).toEqual(['login']);
    expect(unmet('petrova.anna@romashka.example', least, 'petrova.anna@romashka.example')).toEqual(['login']);
  });
});
