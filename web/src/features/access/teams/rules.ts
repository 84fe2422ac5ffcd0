import type { Team, TeamCandidate } from '@/shared/http/api';

/** Who can be chosen for a team: those who work there and those who are in it already, as far as they are looked for. */
export function choosable(all: readonly TeamCandidate[], kept: Team['members'], q: string): readonly TeamCandidate[] {
  const known = new Set(all.map((one) => one.personId));
  const gone = kept.filter((one) => !known.has(one.personId)).map((one) => ({ ...one, login: '' }));
  const wanted = q.trim().toLocaleLowerCase();
  return [...all, ...gone].filter((one) => `${one.name} ${one.login}`.toLocaleLowerCase().includes(wanted));
}
