import { expect, test } from 'vitest';
import { beginning, dayOf, ending, lastDayOf } from './term';

test('days come back as they were typed, the last one included', () => {
  expect(dayOf(beginning('2026-11-30'))).toBe('2026-11-30');
  expect(lastDayOf(ending('2026-11-30'))).toBe('2026-11-30');
  expect(dayOf(ending('2026-12-31'))).toBe('2027-01-01');
});

test('an emptied field takes the limit away', () => {
  expect(beginning('')).toBeNull();
  expect(ending('')).toBeNull();
  expect(dayOf(null)).toBe('');
  expect(lastDayOf(undefined)).toBe('');
});
