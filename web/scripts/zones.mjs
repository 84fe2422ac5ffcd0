// The import law of the web client: app → features → sync → shared, one way; a feature sees another only
// through its public.ts. The zones are the folders themselves, so a new feature is covered from its first file.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sources } from './sources.mjs';

const allowed = {
  app: ['app', 'features', 'sync', 'shared', 'generated'],
  features: ['features', 'sync', 'shared', 'generated'],
  sync: ['sync', 'shared', 'generated'],
  shared: ['shared', 'generated'],
  generated: ['generated'],
};

const imports = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;

function target(specifier, file, root) {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return relative(root, resolve(dirname(file), specifier));
  return undefined;
}

function complaint(from, to) {
  const [zone, feature] = from.split('/');
  const [zoneTo, featureTo, ...rest] = to.split('/');
  if (!(zone in allowed)) return undefined;
  if (!allowed[zone].includes(zoneTo)) return `${zone} may not import ${zoneTo}`;
  const foreign = zoneTo === 'features' && (zone !== 'features' || feature !== featureTo);
  const page = zone === 'app' && /Page$/.test(rest.at(-1) ?? '');
  if (foreign && !page && rest.join('/') !== 'public') return `${featureTo} is seen only through its public.ts`;
  return undefined;
}

/** Every import under `root` that breaks the law, as sentences. */
export function brokenZones(root) {
  const found = [];
  for (const file of sources(root)) {
    const from = relative(root, file);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(imports)) {
      const to = target(specifier, file, root);
      const why = to === undefined ? undefined : complaint(from, to);
      if (why !== undefined) found.push(`${from} imports ${specifier}: ${why}`);
    }
  }
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = brokenZones(fileURLToPath(new URL('../src', import.meta.url)));
  for (const line of found) console.error(line);
  process.exit(found.length === 0 ? 0 : 1);
}
