import { describe, expect, it } from 'vitest';
import { changed, placeAfter, toggled, withOrWithout } from './rules';

const stages = [
  { id: 'a', position: 10 },
  { id: 'b', position: 20 },
  { id: 'c', position: 21 },
];

describe('a new stage', () => {
  it('stands between the chosen one and the next', () => expect(placeAfter(stages, 'a')).toBe(15));
  it('follows the last one', () => expect(placeAfter(stages, 'c')).toBe(31));
  it('comes right after where there is no room', () => expect(placeAfter(stages, 'b')).toBe(21));
});

describe('the steps from a stage', () => {
  it('are added with those who lead orders, and taken away', () => {
    const [step] = toggled([], 'b');
    expect(step).toMatchObject({ toStageId: 'b', roles: ['MANAGER', 'SUPERVISOR', 'ADMINISTRATOR'] });
    expect(step && toggled([step], 'b')).toEqual([]);
  });
  it('change one by one', () => {
    const steps = toggled(toggled([], 'b'), 'c');
    expect(changed(steps, 'c', { commentRequired: true }).map((step) => step.commentRequired)).toEqual([false, true]);
    expect(withOrWithout(['x'], 'y')).toEqual(['x', 'y']);
    expect(withOrWithout(['x', 'y'], 'x')).toEqual(['y']);
  });
});
