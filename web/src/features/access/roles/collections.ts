import type { Hypothesis, Id, PermissionView, RoleHolder, RoleView, Simulation } from '@/shared/http/api';
import { queryString, request } from '@/shared/http/request';
import { collection } from '@/sync/collections';

interface Owner {
  /** The company for whose people roles are chosen; the seller's otherwise. */
  readonly organisationId: Id | null;
}

export const roles = collection<Owner, RoleView[]>({
  name: 'roles',
  topics: ['access.changed'],
  path: (owner) => `/roles${queryString({ ...owner })}`,
});

export const permissions = collection<Owner, PermissionView[]>({
  name: 'permissions',
  topics: ['access.changed'],
  path: (owner) => `/roles/permissions${queryString({ ...owner })}`,
  freshMs: 3_600_000,
});

export const holders = collection<Owner & { readonly key: string }, RoleHolder[]>({
  name: 'role holders',
  topics: ['access.changed'],
  path: ({ key, ...owner }) => `/roles/${key}/holders${queryString({ ...owner })}`,
});

/** Asked anew each time: it is about what is being typed, and nothing of it is kept. */
export const simulate = (hypothesis: Hypothesis, signal: AbortSignal): Promise<Simulation> =>
  request<Simulation>({ method: 'POST', path: '/roles/simulation', body: hypothesis, signal });
