import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { accepted, advisories, components } from './advisories.mjs';

/** A service that answers as the published description says: in the order asked, ids only, in pages. */
async function service(answer, work) {
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const { queries } = JSON.parse(Buffer.concat(parts).toString());
    response.end(JSON.stringify({ results: queries.map(answer) }));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    return await work(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
  }
}

test('components of all files are asked about once, and our own parts are not', () => {
  const boms = [
    { components: [{ purl: 'pkg:maven/a/b@1' }, { purl: 'pkg:maven/org.kabinet/kabinet@0.1' }, { name: 'nameless' }] },
    { components: [{ purl: 'pkg:npm/c@2' }, { purl: 'pkg:maven/a/b@1' }] },
  ];
  assert.deepEqual(components(boms), ['pkg:maven/a/b@1', 'pkg:npm/c@2']);
});

test('advisories are found on every page and stay with their component', async () => {
  const answer = ({ package: { purl }, page_token: page }) => {
    if (purl !== 'pkg:npm/bad@1') return {};
    return page ? { vulns: [{ id: 'GHSA-2' }] } : { vulns: [{ id: 'GHSA-1' }], next_page_token: 'more' };
  };
  const found = await service(answer, (url) => advisories(['pkg:npm/good@1', 'pkg:npm/bad@1'], url));
  assert.deepEqual([...found], [['pkg:npm/bad@1', ['GHSA-1', 'GHSA-2']]]);
});

test('more than a thousand components are asked about in several questions', async () => {
  const purls = Array.from({ length: 1500 }, (_, i) => `pkg:npm/p${i}@1`);
  const sizes = new Set();
  const answer = (query, _, all) => {
    sizes.add(all.length);
    return query.package.purl === 'pkg:npm/p1499@1' ? { vulns: [{ id: 'GHSA-9' }] } : {};
  };
  const found = await service(answer, (url) => advisories(purls, url));
  assert.deepEqual([...found.keys()], ['pkg:npm/p1499@1']);
  assert.deepEqual([...sizes], [1000, 500]);
});

test('who does not answer is not taken for one who knows nothing', async () => {
  await assert.rejects(advisories(['pkg:npm/a@1'], 'http://127.0.0.1:9'));
});

test('an accepted advisory counts until its day, and a line without a reason is refused', () => {
  const text = '# words\nGHSA-1 until 2027-01-01: not reachable\nGHSA-2 until 2026-01-01: was not reachable\n';
  assert.deepEqual([...accepted(text, '2026-11-22')], ['GHSA-1']);
  assert.throws(() => accepted('GHSA-3 until 2027-01-01:', '2026-11-22'), /cannot read/);
});
