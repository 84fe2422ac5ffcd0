import type { Id, PriceList, PriceListRef } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import { command } from '@/sync/commands';
import { words } from './words';

export const priceLists = collection<null, readonly PriceList[]>({
  name: 'price-lists',
  topics: ['catalogue.changed'],
  path: () => '/price-lists',
});

export const contractPriceLists = collection<Id, readonly PriceListRef[]>({
  name: 'contract-price-lists',
  topics: ['catalogue.changed', 'access.changed'],
  path: (contractId) => `/contracts/${contractId}/price-lists`,
});

interface Chosen {
  readonly contractId: Id;
  readonly number: string;
  readonly lists: readonly PriceListRef[];
}

export const setPriceLists = command<Chosen, readonly PriceListRef[]>(
  ({ contractId, number, lists }) => ({
    method: 'PUT',
    path: `/contracts/${contractId}/price-lists`,
    body: lists.map((list) => list.id),
    label: say(words).setting(number),
    lane: `price lists ${contractId}`,
    replaces: `price lists ${contractId}`,
    touches: ['catalogue.changed'],
    answeredInPlace: true,
  }),
  (reads, { contractId, lists }) => {
    const key = contractPriceLists(contractId).queryKey;
    const before = reads.getQueryData(key);
    reads.setQueryData(key, lists);
    return () => reads.setQueryData(key, before);
  },
);
