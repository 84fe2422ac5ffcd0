import { expect, it } from 'vitest';
import { dayOf, shifted } from './days';

it('a day is written as a date field has it', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

it('it is another day already where it is past midnight', () => {
  const late = new Date('2026-01-05T21:30:00Z');
  expect(dayOf(late, 'Europe/Moscow')).toBe('2026-01-06');
  expect(dayOf(late, 'Europe/London')).toBe('2026-01-05');
});

it('days are counted over the ends of months and over changed clocks', () => {
  expect(shifted('2026-02-28', 1)).toBe('2026-03-01');
  expect(shifted('2026-01-01', -1)).toBe('2025-12-31');
  expect(shifted('2026-10-26', -364)).toBe('2025-10-27');
  expect(shifted('2026-03-28', 2)).toBe('2026-03-30');
});
