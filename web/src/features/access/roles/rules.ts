import type { Permission, PermissionView, RoleView } from '@/shared/http/api';

export interface Group {
  readonly name: string;
  readonly permissions: readonly PermissionView[];
}

/** The catalogue by part of the portal, as far as it means anything in a role of this kind and is looked for. */
export function grouped(all: readonly PermissionView[], likeness: RoleView['likeness'], q: string): readonly Group[] {
  const wanted = q.trim().toLocaleLowerCase();
  const groups = new Map<string, PermissionView[]>();
  for (const one of all) {
    const words = `${one.name} ${one.description} ${one.groupName}`.toLocaleLowerCase();
    if (!one.fits.includes(likeness) || !words.includes(wanted)) continue;
    groups.set(one.groupName, [...(groups.get(one.groupName) ?? []), one]);
  }
  return [...groups].map(([name, permissions]) => ({ name, permissions }));
}

export const fitting = (all: readonly PermissionView[], likeness: RoleView['likeness']): readonly PermissionView[] =>
  all.filter((one) => one.fits.includes(likeness));

/** What is only in one of two lists, or in both, in the order of the first that names it. */
export interface Difference<T> {
  readonly gained: readonly T[];
  readonly lost: readonly T[];
  readonly kept: readonly T[];
}

export const difference = <T>(before: readonly T[], after: readonly T[]): Difference<T> => ({
  gained: after.filter((one) => !before.includes(one)),
  lost: before.filter((one) => !after.includes(one)),
  kept: before.filter((one) => after.includes(one)),
});

export const toggled = (held: readonly Permission[], one: Permission): readonly Permission[] =>
  held.includes(one) ? held.filter((other) => other !== one) : [...held, one];

const whole: readonly Permission[] = [
  'access.person.invite',
  'access.person.keep',
  'access.role.keep',
  'access.token.keep',
  'access.substitution.keep',
  'audit.record.read',
];

/** Whether a role allows what is about a company as a whole: it is not held for some legal entities only. */
export const ofWholeCompany = ({ permissions }: Pick<RoleView, 'permissions'>): boolean =>
  permissions.some((one) => whole.includes(one));
