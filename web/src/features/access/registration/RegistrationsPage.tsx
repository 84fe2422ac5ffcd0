import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CompanyNote } from '@/features/integrations/public';
import { useTexts } from '@/shared/address';
import type { Registration } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { shownLogin } from '@/shared/login';
import { Empty, PageHead, Read, Tag } from '@/shared/ui/states';
import { Tabs } from '@/shared/ui/Tabs';
import { ConfirmDialog } from './ConfirmDialog';
import { registrations } from './collections';
import { DeclineDialog } from './DeclineDialog';
import styles from './registration.module.css';
import { words } from './words';

const states = ['WAITING', 'CONFIRMED', 'DECLINED'] as const;

/** Who asks to be let in, and the decision about each. */
export function RegistrationsPage() {
  const m = useMessages(words);
  const [{ state }, change] = useTexts<'state'>();
  const open = states.find((one) => one === state) ?? 'WAITING';
  return (
    <>
      <PageHead title={m.queue} />
      <Tabs
        label={m.queue}
        tabs={states.map((value) => ({ value, label: m.states[value] }))}
        value={open}
        onChange={(value) => change({ state: value === 'WAITING' ? undefined : value })}
      >
        <Queue state={open} />
      </Tabs>
    </>
  );
}

function Queue({ state }: { state: (typeof states)[number] }) {
  const m = useMessages(words);
  const query = useInfiniteQuery(registrations({ state }));
  const [deciding, setDeciding] = useState<{ how: 'confirm' | 'decline'; about: Registration }>();
  const close = (): void => setDeciding(undefined);
  return (
    <Read of={query}>
      {({ pages }) => {
        const all = pages.flatMap((page) => page.items);
        return (
          <>
            {all.length === 0 && <Empty title={m.empty} hint={m.emptyHint} />}
            <ul className={styles.list}>
              {all.map((one) => (
                <Line key={one.id} registration={one} onDecide={(how) => setDeciding({ how, about: one })} />
              ))}
            </ul>
            {query.hasNextPage && (
              <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                {m.more}
              </Button>
            )}
            {deciding?.how === 'confirm' && <ConfirmDialog registration={deciding.about} onClose={close} />}
            {deciding?.how === 'decline' && <DeclineDialog registration={deciding.about} onClose={close} />}
          </>
        );
      }}
    </Read>
  );
}

interface LineProps {
  readonly registration: Registration;
  readonly onDecide: (how: 'confirm' | 'decline') => void;
}

function Line({ registration: it, onDecide }: LineProps) {
  const m = useMessages(words);
  const f = useFormats();
  const client =
    it.organisationName === null || it.organisationName === undefined ? undefined : (
      <a className="link" href={`/clients/${it.organisationId}`}>
        {it.state === 'WAITING' ? m.known(it.organisationName) : it.organisationName}
      </a>
    );
  return (
    <li>
      <div className={styles.who}>
        <p className="row wrap">
          <span className="strong">{it.name || shownLogin(it.email)}</span>
          {it.kind === 'INDIVIDUAL' && <Tag>{m.kinds.INDIVIDUAL}</Tag>}
        </p>
        <p className="soft">
          {[it.name && shownLogin(it.email), it.inn && m.innOf(it.inn)].filter(Boolean).join(' · ')}
        </p>
        <p className="small">
          {client ?? (it.state === 'WAITING' && <span className="quiet">{m.unknown}</span>)}
          {it.accountManagerName && <span className="quiet"> · {m.managedBy(it.accountManagerName)}</span>}
        </p>
        {it.company && <CompanyNote company={it.company} />}
        {it.reason && <p className="soft small">{m.reasonWas(it.reason)}</p>}
        <p className="quiet small">
          {it.branchName} · <time title={f.full(it.createdAt)}>{f.ago(it.createdAt)}</time>
          {it.decidedAt && ` · ${m.decidedBy(it.decidedByName, f.ago(it.decidedAt))}`}
        </p>
      </div>
      {it.state === 'WAITING' && (
        <div className={styles.actions}>
          <Button onClick={() => onDecide('decline')}>{m.decline}</Button>
          <Button variant="filled" onClick={() => onDecide('confirm')}>
            {m.confirm}
          </Button>
        </div>
      )}
    </li>
  );
}
