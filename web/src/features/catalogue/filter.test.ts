import { describe, expect, it } from 'vitest';
import { chosen, narrowings, offerFilter, readSearch, toggled } from './filter';

describe('the address of the catalogue', () => {
  it('is read leniently: what is not understood is left out', () => {
    expect(readSearch({ group: 'g', f: 'm:Нитрил', sort: 'price', view: 'cloud', stock: 'yes' })).toEqual({
      group: 'g',
      f: ['m:Нитрил'],
    });
  });
  it('gains and loses facet values one by one', () => {
    const one = toggled({}, 'size', '9');
    const two = toggled(one, 'brand', 'Норд');
    expect(two).toMatchObject({ f: ['size:9'], brand: ['Норд'] });
    expect(chosen(two, 'size')).toEqual(['9']);
    expect(toggled(two, 'size', '9').f).toBeUndefined();
  });
  it('asks the API the same question', () => {
    expect(offerFilter({ stock: '1', f: ['a:b'] }, 'c')).toMatchObject({
      contractId: 'c',
      inStock: true,
      facet: ['a:b'],
    });
  });
  it('is loosened one thing at a time', () => {
    const search = { group: 'g', q: 'перчатки', stock: '1', f: ['m:Нитрил', 'm:Латекс'] } as const;
    const all = narrowings(search);
    expect(all.map(({ kind, text }) => [kind, text])).toEqual([
      ['q', 'перчатки'],
      ['stock', ''],
      ['value', 'Нитрил'],
      ['value', 'Латекс'],
    ]);
    expect(all[2]?.without).toEqual({ ...search, f: ['m:Латекс'] });
    expect(all[0]?.without).toMatchObject({ group: 'g', q: undefined, stock: '1' });
  });
});
