import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { utcDays } from './days.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

describe('the law of days', () => {
  it('holds for the client and its journeys', () => {
    expect([...utcDays(at('../src')), ...utcDays(at('../e2e'))]).toEqual([]);
  });
  it('catches every way of breaking it, and lets moments and the home of days be', () => {
    expect(utcDays(at('./fixtures/utc-days')).sort()).toEqual([
      'counts.ts:1 takes a day by UTC: use dayOf or useToday',
      'cuts.ts:1 takes a day by UTC: use dayOf or useToday',
      'cuts.ts:3 takes a day by UTC: use dayOf or useToday',
    ]);
  });
});
