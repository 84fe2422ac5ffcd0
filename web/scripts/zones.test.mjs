import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { brokenZones } from './zones.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

describe('the import law', () => {
  it('holds for the client', () => {
    expect(brokenZones(at('../src'))).toEqual([]);
  });
  it('catches every way of breaking it', () => {
    expect(brokenZones(at('./fixtures/broken-zones')).sort()).toEqual([
      'app/main.ts imports @/features/a/inner: a is seen only through its public.ts',
      'features/b/peeks.ts imports ../a/inner: a is seen only through its public.ts',
      'features/b/upwards.ts imports @/app/main: features may not import app',
      'shared/knows.ts imports @/features/a/inner: shared may not import features',
    ]);
  });
});
