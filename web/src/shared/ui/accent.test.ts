import { describe, expect, it } from 'vitest';
import { accentTokens, contrast } from './accent';

const rgb = (hex = '#000000') =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as [number, number, number];

describe("the seller's accent", () => {
  it('stays as it is where it can be read', () => {
    expect(accentTokens('#135e54')?.light['--accent']).toBe('#135e54');
  });
  it.each(['#ffe600', '#ff0000', '#00a0ff', '#000000', '#ffffff', '#7f7f7f'])(
    '%s can be read in both themes',
    (seller) => {
      const made = accentTokens(seller);
      for (const [theme, surface] of [
        ['light', '#ffffff'],
        ['dark', '#1b1c1e'],
      ] as const) {
        const tokens = made?.[theme];
        expect(contrast(rgb(tokens?.['--accent']), rgb(surface))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(rgb(tokens?.['--accent']), rgb(tokens?.['--accent-ink']))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
  it('is left alone if it is no colour', () => {
    expect(accentTokens('green')).toBeUndefined();
  });
});
