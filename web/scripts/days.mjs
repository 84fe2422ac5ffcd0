// The law of days: which day it is depends on where one is. A day cut out of a moment in UTC is yesterday's for half of the night in Moscow;
// dayOf of shared/days.ts asks for the zone, useToday of the session knows the seller's.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sources } from './sources.mjs';

const utcDay =
  /\.(?:toISOString|toJSON)\(\)\s*\.(?:slice|substring|substr|split)\(|\.getUTC(?:Date|Month|FullYear)\(\)/g;
const home = 'shared/days.ts';

/** Every place under `root` that takes a day by UTC, as sentences. */
export function utcDays(root) {
  const found = [];
  for (const file of sources(root)) {
    const from = relative(root, file);
    if (from === home) continue;
    const text = readFileSync(file, 'utf8');
    for (const { index } of text.matchAll(utcDay))
      found.push(`${from}:${text.slice(0, index).split('\n').length} takes a day by UTC: use dayOf or useToday`);
  }
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = ['../src', '../e2e'].flatMap((folder) => utcDays(fileURLToPath(new URL(folder, import.meta.url))));
  for (const line of found) console.error(line);
  process.exit(found.length === 0 ? 0 : 1);
}
