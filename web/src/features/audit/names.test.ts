import { expect, it } from 'vitest';
import { names } from './names';

it('what has a name in one language has one in the other', () => {
  for (const kind of ['deeds', 'otherDeeds', 'parts', 'fields', 'values'] as const)
    expect(Object.keys(names.en[kind]).sort()).toEqual(Object.keys(names.ru[kind]).sort());
});
