// Asks a service that speaks the OSV protocol (https://google.github.io/osv.dev/api/) about every component that CycloneDX files name.
// Arguments: the files. KABINET_OSV_URL: the service. Exit: 0 nothing known, 1 an advisory that nobody has accepted, 3 could not ask.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const batch = 1000;
const patienceMs = 10_000;

/** Every `pkg:` address that the files name, once each, without our own parts. */
export function components(boms) {
  const all = boms.flatMap((bom) => bom.components ?? []).map((one) => one.purl);
  return [...new Set(all)].filter((purl) => purl && !purl.startsWith('pkg:maven/org.kabinet/')).sort();
}

/** `GHSA-… until 2027-03-01: why it does not concern us`, a line each; one that has run out counts no more. */
export function accepted(text, today) {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Set(
    lines.flatMap((line) => {
      const [, id, until] = /^(\S+) until (\d{4}-\d\d-\d\d): \S/.exec(line) ?? [];
      if (id === undefined) throw new Error(`accepted advisories: cannot read "${line}"; write "ID until YYYY-MM-DD: reason"`);
      return until >= today ? [id] : [];
    }),
  );
}

/** The ids of all advisories for each component. Throws if the service cannot be asked. */
export async function advisories(purls, service) {
  const found = new Map();
  let open = purls.map((purl) => ({ purl }));
  while (open.length > 0) {
    const asked = open.slice(0, batch);
    const later = open.slice(batch);
    const queries = asked.map(({ purl, page }) => ({ package: { purl }, ...(page && { page_token: page }) }));
    const response = await fetch(`${service}/v1/querybatch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ queries }),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) throw new Error(`${service} answered ${response.status}`);
    const { results } = await response.json();
    if (results.length !== asked.length) throw new Error(`${service} answered ${results.length} of ${asked.length} questions`);
    for (const [i, { vulns = [], next_page_token: page }] of results.entries()) {
      const { purl } = asked[i];
      found.set(purl, [...(found.get(purl) ?? []), ...vulns.map(({ id }) => id)]);
      if (page) later.push({ purl, page });
    }
    open = later;
  }
  return new Map([...found].filter(([, ids]) => ids.length > 0));
}

async function main(files) {
  const service = process.env.KABINET_OSV_URL ?? 'https://api.osv.dev';
  const purls = components(files.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
  const known = accepted(
    readFileSync(fileURLToPath(new URL('accepted-advisories.txt', import.meta.url)), 'utf8'),
    new Date().toISOString().slice(0, 10),
  );
  let found;
  try {
    found = await advisories(purls, service);
  } catch (error) {
    console.log(`Not checked: ${service} cannot be asked about ${purls.length} components (${error.cause?.code ?? error.message}).`);
    return 3;
  }
  const open = [...found].flatMap(([purl, ids]) => ids.filter((id) => !known.has(id)).map((id) => `${id}  ${purl}`));
  for (const line of open) console.log(line);
  console.log(`${purls.length} components, ${open.length} known advisories that nobody has accepted`);
  return open.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
