import { describe, expect, it } from 'vitest';
import type { OfferPageVariant } from '@/shared/http/api';
import { matrixOf } from './matrix';

const variant = (characteristics: Record<string, string>) => ({ characteristics }) as OfferPageVariant;
const sizes = ['10', '8', '9'].map((size) => variant({ Size: size }));

describe('the matrix of variants', () => {
  it('orders sizes as numbers, in one row when there is one characteristic', () => {
    const matrix = matrixOf(['Size'], sizes);
    expect(matrix?.columns).toEqual(['8', '9', '10']);
    expect(matrix?.rows).toEqual([undefined]);
    expect(matrix?.at(undefined, '9')).toBe(sizes[2]);
  });
  it('puts the characteristic with more values across and leaves holes where there is no variant', () => {
    const all = [
      variant({ Size: '48', Colour: 'blue' }),
      variant({ Size: '50', Colour: 'blue' }),
      variant({ Size: '52', Colour: 'blue' }),
      variant({ Size: '48', Colour: 'grey' }),
    ];
    const matrix = matrixOf(['Colour', 'Size'], all);
    expect(matrix).toMatchObject({ across: 'Size', down: 'Colour', rows: ['blue', 'grey'] });
    expect(matrix?.at('grey', '52')).toBeUndefined();
  });
  it('ignores a characteristic that is the same everywhere', () => {
    const same = sizes.map(({ characteristics }) => variant({ ...characteristics, Material: 'nitrile' }));
    expect(matrixOf(['Material', 'Size'], same)?.down).toBeUndefined();
  });
  it('gives way to a list when two variants would share a cell or there are three characteristics', () => {
    expect(matrixOf(['Size'], [...sizes, variant({ Size: '9' })])).toBeUndefined();
    const three = sizes.map((_, at) => variant({ A: `${at}`, B: `${at}`, C: `${at}` }));
    expect(matrixOf(['A', 'B', 'C'], three)).toBeUndefined();
  });
});
