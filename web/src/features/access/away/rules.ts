import type { LocalDate, SubstituteCandidate, Substitution } from '@/shared/http/api';

type Days = SubstituteCandidate['away'][number];

/** Those of the days that fall into a time. */
export const within = (all: readonly Days[], firstDay: LocalDate, lastDay: LocalDate): readonly Days[] =>
  firstDay === '' || lastDay === '' ? [] : all.filter((days) => days.firstDay <= lastDay && days.lastDay >= firstDay);

/** By whom somebody is stood in for at this moment. */
export const awayNow = (all: readonly Substitution[], personId: string): Substitution | undefined =>
  all.find((one) => one.absentId === personId && one.current);
