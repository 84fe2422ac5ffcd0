import { describe, expect, it } from 'vitest';
import type { Offer, OfferVariant } from '@/shared/http/api';
import { orderable, rowsOf, worth } from './rows';

const variant = (variantId: string, price: string | null): OfferVariant => ({
  variantId,
  productId: 'p',
  name: variantId,
  label: variantId,
  characteristics: {},
  unit: 'пар',
  packMultiple: '12',
  minQuantity: '20',
  stock: { state: 'NONE', total: '0' } as OfferVariant['stock'],
  price: price === null ? null : { amount: price, currency: 'RUB' },
  priceState: 'OK',
  hasTiers: false,
});
const offer = (productId: string, variants: OfferVariant[]): Offer =>
  ({ productId, variants, variantCount: 40 }) as unknown as Offer;

describe('rows of the catalogue', () => {
  const rows = rowsOf([offer('a', [variant('a1', '10'), variant('a2', null)]), offer('b', [])]);
  it('are variants, and products that have too many of them', () => {
    expect(rows.map(({ id, first }) => [id, first])).toEqual([
      ['a1', true],
      ['a2', false],
      ['b', true],
    ]);
    expect(rows.map(orderable)).toEqual([true, false, false]);
  });
  it('are worth what is in the cart, else the least that can be ordered', () => {
    expect(worth(rows, () => undefined)).toEqual({ amount: '240.00', currency: 'RUB' });
    expect(worth(rows, () => '48')).toEqual({ amount: '480.00', currency: 'RUB' });
    expect(worth(rows.slice(1), () => undefined)).toBeUndefined();
  });
});
