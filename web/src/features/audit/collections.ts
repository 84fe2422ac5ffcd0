import type { Texts } from '@/shared/address';
import type { HistoryEnd, HistoryRecord } from '@/shared/http/api';
import { fileAddress, type Query, queryString } from '@/shared/http/request';
import { collection, pagedCollection } from '@/sync/collections';
import { momentOf } from './rules';

export type HistoryFilter = Texts<'organisationId' | 'from' | 'to' | 'category' | 'personId' | 'objectId'>;

/** A filter, and the time zone in which its days begin. */
export interface Asked {
  readonly filter: HistoryFilter;
  readonly zone: string;
}

export const history = pagedCollection<Asked, HistoryRecord>({
  name: 'history',
  topics: ['access.changed'],
  path: (asked) => `/history${queryString({ ...question(asked), limit: 50 })}`,
});

/** The last link of a chain. */
export const historyEnd = collection<string | undefined, HistoryEnd>({
  name: 'history-end',
  topics: [],
  path: (organisationId) => `/history/end${queryString({ organisationId })}`,
});

/** The same as a table to be read, with times by the seller's clock. */
export const tableAddress = (asked: Asked): string =>
  fileAddress('/history/export.xlsx', { ...question(asked), zone: asked.zone });

export const extractAddress = (asked: Asked): string => fileAddress('/history/export.log', question(asked));

/** The screen names the last day that counts, the server the first moment that does not. */
const question = ({ filter: { from, to, ...rest }, zone }: Asked): Query => ({
  ...rest,
  from: from && momentOf(from, zone),
  to: to && momentOf(to, zone, 1),
});
