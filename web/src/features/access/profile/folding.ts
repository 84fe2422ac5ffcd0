import type { OpenedSession } from '@/shared/http/api';

const atOnce = 5;

/** Of many sessions the reader's own and the latest of the others; the server gives the latest first. */
export function folded<T extends Pick<OpenedSession, 'current'>>(sessions: readonly T[]): readonly T[] {
  const own = sessions.filter((one) => one.current);
  return [...own, ...sessions.filter((one) => !one.current).slice(0, atOnce - own.length)];
}
