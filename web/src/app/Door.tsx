import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { ConsentGate, closeIdle, SignIn, storeOwner, useIdleness, useSessionState } from '@/features/access/public';
import type { Session } from '@/shared/http/api';
import { namePortal } from '@/shared/title';
import { Toaster } from '@/shared/ui/Toaster';
import { SyncProvider } from '@/sync/Sync';
import { Again } from './Again';
import { Shell } from './Shell';
import { useAccent } from './useAccent';

/** What is open to whoever holds the link, signed in or not. */
const beforeTheDoor: readonly string[] = ['/setup', '/join', '/register', '/registration', '/enter'];

/** Lets in whoever is signed in; everybody else sees the sign-in screen at the address they asked for. */
export function Door() {
  const { session, known, expired } = useSessionState();
  const { pathname } = useLocation();
  const seller = session?.seller.name;
  useAccent(session?.seller.accent);
  useEffect(() => {
    namePortal(seller ?? 'Kabinet');
  }, [seller]);
  if (beforeTheDoor.includes(pathname) || pathname.startsWith('/sso/')) return <Outlet />;
  if (!known) return null;
  if (session === undefined) return <SignIn />;
  return (
    <SyncProvider owner={storeOwner(session)}>
      <Idleness session={session} />
      <Shell>
        <Outlet />
      </Shell>
      <Suspense>
        <ConsentGate />
      </Suspense>
      <Toaster />
      {expired && <Again />}
    </SyncProvider>
  );
}

function Idleness({ session }: { session: Session }) {
  useIdleness(session, closeIdle);
  return null;
}
