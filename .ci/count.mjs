// Adds up what the three kinds of tests reported and ends with the one line that a build server reads.
// Arguments: the folder of the reports; 0 if every step before ended well.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, status] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };
const add = (passed, failed, skipped) => {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
};

const reports = join(folder, 'surefire-reports');
for (const name of existsSync(reports) ? readdirSync(reports) : []) {
  if (!/^TEST-.*\.xml$/.test(name)) continue;
  const [suite] = /<testsuite [^>]*>/.exec(readFileSync(join(reports, name), 'utf8')) ?? [''];
  const count = (what) => Number(new RegExp(` ${what}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  add(count('tests') - failed - count('skipped'), failed, count('skipped'));
}

const json = (name) => {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};
const units = json('web-tests.json');
if (units) add(units.numPassedTests, units.numFailedTests, units.numPendingTests);
const journeys = json('journeys.json')?.stats;
if (journeys) add(journeys.expected + journeys.flaky, journeys.unexpected, journeys.skipped);

const complete = units !== undefined && journeys !== undefined;
if (!complete) console.log('Not every kind of test ran to its end.');
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(status === '0' && complete && sum.failed === 0 ? 0 : 1);
