import type { LocalDate, SubstituteCandidate, Substitution } from '@/shared/http/api';

type Days = SubstituteCandidate['away'][number];

/** The day of a moment as a date field has it: in a zone, or where the reader is. */
export const dayOf = (at: Date, timeZone?: string): LocalDate =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(timeZone === undefined ? {} : { timeZone }) }).format(at);

/** Those of the days that fall into a time. */
export const within = (all: readonly Days[], firstDay: LocalDate, lastDay: LocalDate): readonly Days[] =>
  firstDay === '' || lastDay === '' ? [] : all.filter((days) => days.firstDay <= lastDay && days.lastDay >= firstDay);

/** By whom somebody is stood in for at this moment. */
export const awayNow = (all: readonly Substitution[], personId: string): Substitution | undefined =>
  all.find((one) => one.absentId === personId && one.current);
