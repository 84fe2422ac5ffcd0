import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Agreement, Id } from '@/shared/http/api';
import { onConsentNeeded, request } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { useSync } from '@/sync/Sync';
import { leave } from '../session';
import { AgreementChecks } from './AgreementChecks';
import { giveConsents, ownConsents } from './collections';
import { words } from './words';

/**
 * Asks over the page, which stays as it is below, for what has been published since the person last agreed. Until they do the server does nothing
 * else for them: what was sent meanwhile waits in the outbox.
 */
export function ConsentGate() {
  const m = useMessages(words);
  const { reads } = useSync();
  const { data } = useQuery(ownConsents(null));
  useEffect(() => {
    onConsentNeeded(() => void reads.invalidateQueries({ queryKey: ownConsents(null).queryKey }));
    return () => onConsentNeeded(() => undefined);
  }, [reads]);
  if (data === undefined || data.pending.length === 0) return null;
  const holds = (kind: Agreement['kind']): boolean =>
    data.given.some((one) => one.agreement.kind === kind && !one.withdrawnAt);
  const anew = data.pending.some(({ kind }) => holds(kind));
  return (
    <Dialog title={anew ? m.asked : m.askedFirst} open must onClose={() => undefined} width={560}>
      <Asked pending={data.pending} />
    </Dialog>
  );
}

function Asked({ pending }: { pending: readonly Agreement[] }) {
  const m = useMessages(words);
  const { store, outbox, reads } = useSync();
  const [agreed, setAgreed] = useState<readonly Id[]>([]);
  const { run, running, problem } = useCommand(giveConsents);
  const all = pending.every((one) => agreed.includes(one.id));
  const agree = async (): Promise<void> => {
    if ((await run(pending)) === undefined) return;
    await outbox.wake();
    await reads.invalidateQueries();
  };
  const signOut = async (): Promise<void> => {
    await request({ method: 'DELETE', path: '/session' }).catch(() => undefined);
    await store.forgetSnapshots();
    leave();
  };
  return (
    <div className="stack">
      <p>{m.askedHint}</p>
      <ErrorSummary problem={problem} />
      <AgreementChecks agreements={pending} agreed={agreed} onChange={setAgreed} />
      <div className="row wrap">
        <Button variant="filled" disabled={!all} loading={running} onClick={() => void agree()}>
          {m.confirm}
        </Button>
        <Button onClick={() => void signOut()}>{m.signOut}</Button>
      </div>
    </div>
  );
}
