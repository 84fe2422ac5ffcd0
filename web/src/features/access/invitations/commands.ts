import type { Grant, Id, Invitation } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

interface NewInvitation {
  readonly id: Id;
  readonly email: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

export const invitePerson = command<NewInvitation, Invitation>(({ grants, ...invited }) => ({
  method: 'POST',
  path: '/invitations',
  body: {
    ...invited,
    grants: grants.map(({ role, organisationId, branchId }) => ({ role, organisationId, branchId })),
  },
  label: say(words).inviting(invited.email),
  once: `invitation ${invited.id}`,
  touches: ['invitation.changed'],
  answeredInPlace: true,
}));

type Which = Pick<Invitation, 'id' | 'email'>;

export const sendInvitationAgain = command<Which, Invitation>(({ id, email }) => ({
  method: 'POST',
  path: `/invitations/${id}/sending`,
  body: {},
  label: say(words).sendingAgain(email),
  once: `sending ${id}`,
  touches: ['invitation.changed'],
}));

export const makeInvitationLink = command<Which, { readonly path: string }>(({ id, email }) => ({
  method: 'POST',
  path: `/invitations/${id}/link`,
  body: {},
  label: say(words).makingLink(email),
  once: `link ${id}`,
  touches: [],
  answeredInPlace: true,
}));

export const revokeInvitation = command<Which, Invitation>(({ id, email }) => ({
  method: 'DELETE',
  path: `/invitations/${id}`,
  label: say(words).revoking(email),
  once: `revocation ${id}`,
  touches: ['invitation.changed'],
}));
