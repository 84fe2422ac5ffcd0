import type { Grant, Role } from '@/shared/http/api';

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

/** The same role elsewhere, or another role; a place that the new role does not need is let go. */
export function withRole(grant: Grant, role: Role): Grant {
  const place = placeOf(role);
  return {
    role,
    organisationId: place === 'organisation' ? (grant.organisationId ?? null) : null,
    organisationName: place === 'organisation' ? (grant.organisationName ?? null) : null,
    branchId: place === 'branch' ? (grant.branchId ?? null) : null,
    branchName: place === 'branch' ? (grant.branchName ?? null) : null,
  };
}

/** What a person is, place by place: whoever is two things in one company reads its name once. */
export function rolesByPlace(grants: readonly Grant[]): ReadonlyMap<string, readonly Role[]> {
  const places = new Map<string, Role[]>();
  for (const { role, organisationName, branchName } of grants) {
    const place = organisationName ?? branchName ?? '';
    places.set(place, [...(places.get(place) ?? []), role]);
  }
  return places;
}
