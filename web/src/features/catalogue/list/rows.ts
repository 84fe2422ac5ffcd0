import { firstQuantity, lineAmount, sum } from '@/features/pricing/public';
import type { Decimal, Id, Money, Offer, OfferVariant } from '@/shared/http/api';

/** A line of the dense table: a variant that can be ordered, or a product whose many variants are on its own page. */
export interface Row {
  readonly id: Id;
  readonly offer: Offer;
  readonly variant: OfferVariant | undefined;
  /** The first line of its product carries the name; the others only what differs. */
  readonly first: boolean;
}

export const rowsOf = (offers: readonly Offer[]): Row[] =>
  offers.flatMap((offer): Row[] =>
    offer.variants.length === 0
      ? [{ id: offer.productId, offer, variant: undefined, first: true }]
      : offer.variants.map((variant, at) => ({ id: variant.variantId, offer, variant, first: at === 0 })),
  );

export const orderable = (row: Row | undefined): row is Row & { readonly variant: OfferVariant } =>
  row?.variant?.price != null;

type QuantityOf = (variantId: Id) => Decimal | undefined;

/** What the rows come to: each in the quantity in which it is in the cart, else in the least that can be ordered. */
export const worth = (rows: readonly Row[], quantityOf: QuantityOf): Money | undefined =>
  sum(
    rows.filter(orderable).map(({ variant }) => {
      const quantity = quantityOf(variant.variantId) ?? firstQuantity(variant);
      return variant.price && { ...variant.price, amount: lineAmount(variant.price.amount, quantity) };
    }),
  );
