// Cuts the interface font to what Russian and English need, so that it stays within 60 kB.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const parts = {
  latin: `${range(0x20, 0x7e)}\u00a0«»·×°±§©®µ½¼¾²³éèüöäÉÜÖÄßçñ–—‘’“”„•…\u2009\u202f−→←↑↓€`,
  cyrillic: `${range(0x410, 0x44f)}ЁёІіЇїЄєҐґ№`,
  'latin-ext': '₽₴₸₺',
};

for (const [part, text] of Object.entries(parts)) {
  const source = require.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`);
  const cut = await subsetFont(await readFile(source), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await writeFile(new URL(`../src/shared/ui/fonts/inter-${part}.woff2`, import.meta.url), cut);
  console.log(`inter-${part}.woff2 ${cut.length} bytes`);
}
