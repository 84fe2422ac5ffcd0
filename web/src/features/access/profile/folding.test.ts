import { describe, expect, it } from 'vitest';
import { atOnce, ownFirst } from './folding';

const latestFirst = (count: number, own?: number) =>
  Array.from({ length: count }, (_, place) => ({ id: place, current: place === own }));
const ordered = (count: number, own?: number) => ownFirst(latestFirst(count, own)).map(({ id }) => id);

describe('sessions', () => {
  it('begin with the own one, and the latest of the others follow', () => {
    expect(ordered(0)).toEqual([]);
    expect(ordered(40, 39).slice(0, atOnce)).toEqual([39, 0, 1, 2, 3]);
    expect(ordered(3, 1)).toEqual([1, 0, 2]);
  });

  it('are all there, each once', () => {
    expect([...ordered(40, 39)].sort((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, id) => id));
  });

  it('of somebody else are as the server gives them', () => {
    expect(ordered(6)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
