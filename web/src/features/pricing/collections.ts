import type { Decimal, Id, LocalDate, PriceExplanation } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection } from '@/sync/collections';

export interface PriceQuestion {
  readonly contractId: Id | undefined;
  readonly variantId: Id;
  readonly quantity: Decimal;
  readonly date: LocalDate | undefined;
}

export const priceExplanation = collection<PriceQuestion, PriceExplanation>({
  name: 'price-explanation',
  topics: ['catalogue.changed', 'access.changed'],
  path: (question) => `/prices/explain${queryString({ ...question })}`,
});
