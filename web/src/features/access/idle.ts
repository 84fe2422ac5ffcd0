import { useEffect } from 'react';
import type { Session } from '@/shared/http/api';

const key = 'kabinet.touched';
const minute = 60_000;
const often = 5_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

const touched = (): number => Number(localStorage.getItem(key)) || Date.now();

/** Takes note that somebody is there, for all pages of this browser. */
export const touch = (): void => localStorage.setItem(key, String(Date.now()));

/** Whether nobody has done anything for longer than the rules allow. */
export const isIdle = ({ idleMinutes = 0 }: Partial<Session>): boolean =>
  idleMinutes > 0 && Date.now() - touched() >= idleMinutes * minute;

const isStill = ({ movementX, movementY }: PointerEvent): boolean => movementX === 0 && movementY === 0;

/**
 * Closes the session when nobody has touched a page of the portal for as long as the rules allow. The server closes those that ask for nothing;
 * an open page asks by itself, so that only it can tell whether somebody sits before it.
 */
export function useIdleness(session: Session, close: () => void): void {
  const { idleMinutes } = session;
  useEffect(() => {
    if (!idleMinutes) return;
    const look = (): boolean => {
      const idle = isIdle({ idleMinutes });
      if (idle) close();
      return idle;
    };
    // After a sleep the first sign of life comes before the clock has been looked at.
    const live = (event: Event): void => {
      // A page that moves under a pointer at rest is no sign of life.
      if (event.type === 'pointermove' && isStill(event as PointerEvent)) return;
      if (Date.now() - touched() >= often && !look()) touch();
    };
    if (!look()) touch();
    for (const sign of signs) window.addEventListener(sign, live, { passive: true, capture: true });
    const clock = setInterval(look, often);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, live, { capture: true });
      clearInterval(clock);
    };
  }, [idleMinutes, close]);
}
