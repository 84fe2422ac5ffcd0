import type { Id, Registration, Role } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

interface Confirmed {
  readonly registration: Registration;
  readonly organisationId: Id | null;
  readonly newName: string;
  readonly roles: readonly Role[];
}

export const confirmRegistration = command<Confirmed, Registration>(({ registration, ...body }) => ({
  method: 'POST',
  path: `/registrations/${registration.id}/confirmation`,
  body,
  label: say(words).confirming(registration.name),
  once: `registration ${registration.id}`,
  touches: ['registration.changed', 'invitation.changed', 'access.changed'],
  answeredInPlace: true,
}));

interface Declined {
  readonly registration: Registration;
  readonly reason: string;
}

export const declineRegistration = command<Declined, Registration>(({ registration, reason }) => ({
  method: 'POST',
  path: `/registrations/${registration.id}/refusal`,
  body: { reason },
  label: say(words).declining(registration.name),
  once: `registration ${registration.id}`,
  touches: ['registration.changed'],
  answeredInPlace: true,
}));
