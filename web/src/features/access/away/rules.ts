import type { LocalDate, SubstituteCandidate, Substitution } from '@/shared/http/api';

type Days = SubstituteCandidate['away'][number];

/** The day of a moment where the reader is, as a date field has it. */
export const dayOf = (at: Date): LocalDate =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Those of the days that fall into a time. */
export const within = (all: readonly Days[], firstDay: LocalDate, lastDay: LocalDate): readonly Days[] =>
  firstDay === '' || lastDay === '' ? [] : all.filter((days) => days.firstDay <= lastDay && days.lastDay >= firstDay);

/** By whom somebody is stood in for at this moment. */
export const awayNow = (all: readonly Substitution[], personId: string): Substitution | undefined =>
  all.find((one) => one.absentId === personId && one.current);
