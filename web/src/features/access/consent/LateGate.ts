import { lazy } from 'react';

/** Asked for beside the screen: nobody waits for it. */
export const ConsentGate = lazy(() => import('./ConsentGate').then((loaded) => ({ default: loaded.ConsentGate })));
