import type { OpenedSession } from '@/shared/http/api';

/** So many sessions are shown at once. */
export const atOnce = 5;

/** The reader's own session, then the others; the server gives the latest first. Unfolding adds lines below and moves none. */
export function ownFirst<T extends Pick<OpenedSession, 'current'>>(sessions: readonly T[]): readonly T[] {
  return [...sessions.filter((one) => one.current), ...sessions.filter((one) => !one.current)];
}
