import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch, texts } from './address';

describe('the address', () => {
  it('is read as it is written, without guessing types', () => {
    expect(parseSearch('?q=0071&late=true&facet=a&facet=b')).toEqual({ q: '0071', late: 'true', facet: ['a', 'b'] });
  });
  it('is written as a person would type it', () => {
    expect(stringifySearch({ q: 'kt 114', late: 'true', facet: ['a', 'b'], stage: undefined })).toBe(
      '?q=kt+114&late=true&facet=a&facet=b',
    );
    expect(stringifySearch({})).toBe('');
  });
  it('gives a screen only what it has asked for', () => {
    expect(texts('q', 'sort')({ q: 'a', sort: '', other: 'x' })).toEqual({ q: 'a' });
  });
});
