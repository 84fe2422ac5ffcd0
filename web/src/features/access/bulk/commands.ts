import type { BulkInvitation } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

export const startBulkInvitation = command<BulkInvitation, BulkInvitation>(({ id, fileName }) => ({
  method: 'POST',
  path: `/bulk-invitations/${id}/sending`,
  body: {},
  label: say(words).sending(fileName),
  once: `bulk ${id}`,
  touches: ['bulk-invitation.changed', 'invitation.changed'],
  answeredInPlace: true,
}));
