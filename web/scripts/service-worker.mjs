// Builds the service worker and writes the list of the shell's files into it.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

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

const { count, size, warnings } = await injectManifest({
  swSrc: at('dist/sw.js'),
  swDest: at('dist/sw.js'),
  globDirectory: at('dist'),
  globPatterns: ['index.html', 'assets/*.{js,css,woff2}', 'icon.svg', 'manifest.webmanifest'],
  dontCacheBustURLsMatching: /^assets\//,
});
for (const warning of warnings) console.warn(warning);
console.log(`service worker: ${count} files, ${Math.round(size / 1000)} kB`);
