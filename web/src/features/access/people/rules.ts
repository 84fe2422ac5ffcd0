import type { Grant, Role } from '@/shared/http/api';
import { language } from '@/shared/i18n/language';
import { say } from '@/shared/i18n/messages';
import { dayOf, lastDayOf } from '../roles/term';
import { words as roleWords } from '../roles/words';

/** Where a role is held: in a customer's organisation, in a branch of the seller, or everywhere. */
export type Place = 'organisation' | 'branch' | 'everywhere';

const places: Record<Role, Place> = {
  COMPANY_ADMINISTRATOR: 'organisation',
  BUYER: 'organisation',
  ACCOUNTANT: 'organisation',
  WAREHOUSE_WORKER: 'organisation',
  INDIVIDUAL: 'organisation',
  MANAGER: 'branch',
  FORWARDER: 'branch',
  SUPERVISOR: 'everywhere',
  ADMINISTRATOR: 'everywhere',
};

export const placeOf = (role: Role): Place => places[role];
export const staffRoles: readonly Role[] = ['MANAGER', 'FORWARDER', 'SUPERVISOR', 'ADMINISTRATOR'];
export const customerRoles: readonly Role[] = [
  'COMPANY_ADMINISTRATOR',
  'BUYER',
  'ACCOUNTANT',
  'WAREHOUSE_WORKER',
  'INDIVIDUAL',
];

/** Whether a role can show less than all records of its place: not if it is about the whole of it, nor if it shows only what is handed over. */
export const canBeScoped = (role: Role): boolean =>
  role === 'MANAGER' || role === 'BUYER' || role === 'ACCOUNTANT' || role === 'WAREHOUSE_WORKER';

/** The same role elsewhere, or another role; a place that the new role does not need is let go. */
export function withRole(grant: Grant, role: Role): Grant {
  const place = placeOf(role);
  return {
    role,
    roleId: null,
    roleName: null,
    organisationId: place === 'organisation' ? (grant.organisationId ?? null) : null,
    organisationName: place === 'organisation' ? (grant.organisationName ?? null) : null,
    branchId: place === 'branch' ? (grant.branchId ?? null) : null,
    branchName: place === 'branch' ? (grant.branchName ?? null) : null,
  };
}

/** What a person is, place by place: whoever is two things in one company reads its name once. */
export function rolesByPlace(grants: readonly Grant[]): ReadonlyMap<string, readonly Grant[]> {
  const places = new Map<string, Grant[]>();
  for (const grant of grants) {
    const place = grant.organisationName ?? grant.branchName ?? '';
    places.set(place, [...(places.get(place) ?? []), grant]);
  }
  return places;
}

/** What a role is called: as its maker has named it, or as the built-in one is. */
export const roleName = (grant: Grant, names: Readonly<Record<Role, string>>): string =>
  [
    grant.roleName ?? names[grant.role],
    grant.legalEntityNames?.length ? `(${grant.legalEntityNames.join(', ')})` : '',
    grant.scope ? `(${say(roleWords).scoped[grant.scope]})` : '',
    grant.term ? say(roleWords).term(shortDay(dayOf(grant.term.from)), shortDay(lastDayOf(grant.term.until))) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');

const shortDay = (day: string): string =>
  day === '' ? '' : new Date(`${day}T00:00`).toLocaleDateString(language.current(), { day: 'numeric', month: 'short' });

/** Tells roles apart: by the id of one that people have made, else by the code of the built-in one. */
export const roleKey = ({ role, roleId }: Grant): string => roleId ?? role;

/** What is said to the server: names are its own to know. */
export const bare = ({ role, roleId, organisationId, legalEntityIds, branchId, scope, term }: Grant): Grant => ({
  role,
  roleId: roleId ?? null,
  organisationId: organisationId ?? null,
  legalEntityIds: legalEntityIds ?? null,
  branchId: branchId ?? null,
  scope: scope ?? null,
  term: term ?? null,
});
