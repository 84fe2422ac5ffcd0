import type { Instant } from '@/shared/http/api';

const week = 7 * 24 * 3_600_000;

/** Whether it is time to make the next one. */
export const endsSoon = (expiresAt: Instant, now: number): boolean => {
  const left = Date.parse(expiresAt) - now;
  return left > 0 && left < week;
};

/** Names that each begin a line of their own elsewhere, as one enumeration. */
export const listed = (names: readonly string[]): string =>
  names.map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(', ');

/** What shows that a token works: it asks for what every token may read. */
export const example = (origin: string): string =>
  `curl -H "Authorization: Bearer $TOKEN" ${origin}/api/v1/orders?limit=5`;
