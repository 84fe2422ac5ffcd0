import { describe, expect, it } from 'vitest';
import { folded } from './folding';

const latestFirst = (count: number, own?: number) =>
  Array.from({ length: count }, (_, place) => ({ id: place, current: place === own }));
const shown = (count: number, own?: number) => folded(latestFirst(count, own)).map(({ id }) => id);

describe('sessions', () => {
  it('are all shown while there are five at most', () => {
    expect(shown(0)).toEqual([]);
    expect(shown(5, 0)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are the own one and the four latest where there are more', () => {
    expect(shown(6, 0)).toEqual([0, 1, 2, 3, 4]);
    expect(shown(40, 39)).toEqual([39, 0, 1, 2, 3]);
  });

  it('of somebody else are the five latest', () => {
    expect(shown(6)).toEqual([0, 1, 2, 3, 4]);
  });
});
