import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleKey } from './rules';

const file = new URL('../../../../server/src/test/resources/vectors/article-key.json', import.meta.url);
const vectors: { article: string; key: string }[] = JSON.parse(readFileSync(file, 'utf8'));

it.each(vectors)('"$article" is compared as "$key"', ({ article, key }) => {
  expect(articleKey(article)).toBe(key);
});
