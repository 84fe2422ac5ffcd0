import { describe, expect, it } from 'vitest';
import { changes, type Edit, merged, rebased } from './merge';

const base = { name: 'North', phone: '1', code: 'N' };
const edit: Edit<typeof base> = { base, value: { ...base, name: 'North Ltd' }, version: 1 };

describe('editing what others edit too', () => {
  it('keeps my typing and takes over what only others have changed', () => {
    expect(merged(edit, { ...base, phone: '2' })).toEqual({ name: 'North Ltd', phone: '2', code: 'N' });
  });
  it('tells what others have changed and where a person has to choose', () => {
    expect(changes(edit, { name: 'The North', phone: '2', code: 'N' })).toEqual([
      { field: 'name', theirs: 'The North', mine: 'North Ltd', clash: true },
      { field: 'phone', theirs: '2', mine: '1', clash: false },
    ]);
  });
  it('sees no clash where both have come to the same', () => {
    expect(changes(edit, { ...base, name: 'North Ltd' })).toEqual([]);
  });
  it('stands on the new state once the choice is made', () => {
    const now = { name: 'The North', phone: '2', code: 'N' };
    expect(rebased(edit, now, 2, new Set(['name']))).toEqual({ value: now, base: now, version: 2 });
    expect(rebased(edit, now, 2, new Set()).value.name).toBe('North Ltd');
  });
});
