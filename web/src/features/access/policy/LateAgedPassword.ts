import { lazy } from 'react';

/** What a password that has become too old is answered. */
export const passwordOver = '/problems/access/password-over';

/** Few come this way, and seldom. */
export const LateAgedPassword = lazy(() => import('./AgedPassword').then((it) => ({ default: it.AgedPassword })));
