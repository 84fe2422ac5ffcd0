import type { Facet, Group, Id, Offer, OfferPage, Suggestion } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection, pagedCollection } from '@/sync/collections';
import type { OfferFilter } from './filter';

const topics = ['catalogue.changed', 'access.changed'] as const;
const minute = 60_000;

export const groups = collection<null, Group[]>({
  name: 'groups',
  topics,
  path: () => '/catalogue/groups',
  freshMs: 5 * minute,
});

export const offers = pagedCollection<OfferFilter, Offer>({
  name: 'offers',
  topics,
  path: (filter) => `/offers${queryString({ ...filter })}`,
  freshMs: minute,
});

export const facets = collection<OfferFilter, Facet[]>({
  name: 'facets',
  topics,
  path: (filter) => `/offers/facets${queryString({ ...filter })}`,
  freshMs: minute,
});

export const suggestion = collection<{ readonly contractId: Id | undefined; readonly q: string }, Suggestion>({
  name: 'suggestion',
  topics,
  path: (question) => `/offers/suggest${queryString({ ...question, limit: 8 })}`,
  freshMs: minute,
});

export const offer = collection<{ readonly productId: Id; readonly contractId: Id | undefined }, OfferPage>({
  name: 'offer',
  topics,
  path: ({ productId, contractId }) => `/offers/${productId}${queryString({ contractId })}`,
  freshMs: minute,
});
