import type { OwnPasskeys } from '@/shared/http/api';
import { collection } from '@/sync/collections';

export const ownPasskeys = collection<null, OwnPasskeys>({
  name: 'own-passkeys',
  topics: ['access.changed'],
  path: () => '/session/passkeys',
});
