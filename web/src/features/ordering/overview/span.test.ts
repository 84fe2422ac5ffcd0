import { expect, it } from 'vitest';
import { spanOf } from './span';

it('a period ends with the seller’s today', () => {
  expect(spanOf('month', '2026-03-01')).toEqual({ from: '2026-01-31', to: '2026-03-02' });
});
