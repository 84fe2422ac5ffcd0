// The published weight budget of the first load: the entry, all it imports, and the home screen.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = { script: 200_000, font: 60_000 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist)));

const seen = new Set();
const take = (key) => {
  if (seen.has(key)) return;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) take(next);
};
take('index.html');
take('src/app/Start.tsx');

const scripts = [...seen].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
const script = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
const font = readdirSync(new URL('assets/', dist))
  .filter((file) => file.endsWith('.woff2'))
  .reduce((sum, file) => sum + statSync(new URL(`assets/${file}`, dist)).size, 0);

console.log(
  `first load: ${(script / 1000).toFixed(1)} kB of script in ${scripts.length} files, fonts ${(font / 1000).toFixed(1)} kB`,
);
if (script > budget.script || font > budget.font) {
  console.error(`over budget: script ≤ ${budget.script / 1000} kB gzip, fonts ≤ ${budget.font / 1000} kB`);
  process.exit(1);
}
