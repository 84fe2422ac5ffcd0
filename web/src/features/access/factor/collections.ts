import type { OwnSecurity } from '@/shared/http/api';
import { collection } from '@/sync/collections';

export const ownSecurity = collection<null, OwnSecurity>({
  name: 'own-security',
  topics: ['access.changed'],
  path: () => '/session/security',
});
