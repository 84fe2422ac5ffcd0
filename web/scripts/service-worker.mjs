// Builds the service worker and writes the list of the shell's files into it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const hash = (path) =>
  createHash('sha256')
    .update(readFileSync(at(`dist/${path}`)))
    .digest('hex')
    .slice(0, 16);

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: at('dist'),
    emptyOutDir: false,
    lib: { entry: at('src/sw/sw.ts'), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
  },
});

// Names under assets/ carry their own hash; the others need one, or a change would not be noticed.
const hashed = readdirSync(at('dist/assets')).filter((name) => /\.(js|css|woff2)$/.test(name));
const shell = [
  ...['index.html', 'icon.svg', 'manifest.webmanifest'].map((url) => ({ url, revision: hash(url) })),
  ...hashed.map((name) => ({ url: `assets/${name}`, revision: null })),
];

const worker = readFileSync(at('dist/sw.js'), 'utf8');
const place = 'self.__WB_MANIFEST';
if (worker.split(place).length !== 2) throw new Error(`sw.js must name ${place} once`);
writeFileSync(at('dist/sw.js'), worker.replace(place, JSON.stringify(shell)));
console.log(`service worker: ${shell.length} files of the shell`);
