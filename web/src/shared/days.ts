import type { LocalDate } from '@/shared/http/api';

/** The day of a moment as a date field has it: in a zone, or where the reader is. */
export const dayOf = (at: Date, timeZone?: string): LocalDate =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(timeZone === undefined ? {} : { timeZone }) }).format(at);

/** The day so many days later, or earlier. */
export function shifted(day: LocalDate, by: number): LocalDate {
  const there = new Date(`${day}T00:00:00Z`);
  there.setUTCDate(there.getUTCDate() + by);
  return dayOf(there, 'UTC');
}
