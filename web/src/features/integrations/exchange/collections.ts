import type { Texts } from '@/shared/address';
import type {
  ExchangeAccount,
  ExchangedCatalogue,
  ExchangeSession,
  ExchangeSessionPage,
  Id,
  Refusal,
  StageName,
} from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection, pagedCollection } from '@/sync/collections';

export type SessionFilter = Texts<'kind' | 'state'>;

export const sessions = pagedCollection<SessionFilter, ExchangeSession>({
  name: 'exchange-sessions',
  topics: ['exchange.changed'],
  path: (filter) => `/exchange/sessions${queryString({ ...filter, limit: 50 })}`,
});

export const session = collection<Id, ExchangeSessionPage>({
  name: 'exchange-session',
  topics: ['exchange.changed'],
  path: (id) => `/exchange/sessions/${id}`,
});

export interface RefusalFilter {
  readonly stepId: Id;
  readonly severity: string | undefined;
  readonly q: string | undefined;
}

export const refusals = pagedCollection<RefusalFilter, Refusal>({
  name: 'exchange-refusals',
  topics: ['exchange.changed'],
  path: ({ stepId, ...filter }) => `/exchange/steps/${stepId}/refusals${queryString({ ...filter, limit: 100 })}`,
});

export const accounts = collection<null, readonly ExchangeAccount[]>({
  name: 'exchange-accounts',
  topics: ['exchange.changed'],
  path: () => '/exchange/accounts',
});

/** Where the goods on sale have come from. */
export const catalogues = collection<null, readonly ExchangedCatalogue[]>({
  name: 'exchange-catalogues',
  topics: ['exchange.changed'],
  path: () => '/exchange/catalogues',
});

/** Which status of 1C stands for which stage. */
export const stageNames = collection<null, readonly StageName[]>({
  name: 'exchange-stage-names',
  topics: ['exchange.changed'],
  path: () => '/exchange/stage-names',
});
