import { describe, expect, it } from 'vitest';
import { choosable } from './rules';

const anna = { personId: 'a', name: 'Анна Белова', login: 'anna@firma.test' };
const boris = { personId: 'b', name: 'Борис Чернов', login: 'boris@firma.test' };

describe('who can be chosen for a team', () => {
  it('keeps those who have left the company and are still in the team', () => {
    expect(choosable([anna], [{ personId: 'b', name: 'Борис Чернов' }], '')).toEqual([anna, { ...boris, login: '' }]);
  });

  it('names nobody twice', () => {
    expect(choosable([anna, boris], [{ personId: 'b', name: 'Борис Чернов' }], '')).toEqual([anna, boris]);
  });

  it('finds by name and by login whatever the case', () => {
    expect(choosable([anna, boris], [], ' ЧЕРН')).toEqual([boris]);
    expect(choosable([anna, boris], [], 'ANNA@')).toEqual([anna]);
  });
});
