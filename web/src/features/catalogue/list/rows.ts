import type { Offer, OfferVariant } from '@/shared/http/api';

/** A line of the dense table: a variant that can be ordered, or a product whose many variants are on its own page. */
export interface Row {
  readonly offer: Offer;
  readonly variant: OfferVariant | undefined;
  /** The first line of its product carries the name; the others only what differs. */
  readonly first: boolean;
}

export const rowsOf = (offers: readonly Offer[]): Row[] =>
  offers.flatMap((offer): Row[] =>
    offer.variants.length === 0
      ? [{ offer, variant: undefined, first: true }]
      : offer.variants.map((variant, at) => ({ offer, variant, first: at === 0 })),
  );

export const orderable = (row: Row | undefined): boolean => row?.variant?.price != null;
