import { describe, expect, it } from 'vitest';
import { settle } from './steady';

describe('a live list', () => {
  it('keeps what is shown in its place when new rows come above', () => {
    expect(settle(['b', 'c'], ['a', 'b', 'c'])).toEqual({ ids: ['b', 'c'], fresh: 1 });
  });
  it('takes in the next page at the end', () => {
    expect(settle(['a', 'b'], ['a', 'b', 'c', 'd'])).toEqual({ ids: ['a', 'b', 'c', 'd'], fresh: 0 });
  });
  it('keeps a row that has left the list until the list is asked anew', () => {
    expect(settle(['a', 'b', 'c'], ['a', 'c'])).toEqual({ ids: ['a', 'b', 'c'], fresh: 0 });
  });
  it('does not move a row that now belongs elsewhere', () => {
    expect(settle(['a', 'b', 'c'], ['b', 'c', 'a'])).toEqual({ ids: ['a', 'b', 'c'], fresh: 0 });
  });
  it('counts everything as new when nothing shown is left', () => {
    expect(settle(['a'], ['x', 'y'])).toEqual({ ids: ['a'], fresh: 2 });
  });
});
