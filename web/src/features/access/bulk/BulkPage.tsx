import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { organisation } from '@/features/organisations/public';
import { useTexts } from '@/shared/address';
import type { BulkInvitation, Id } from '@/shared/http/api';
import { fileAddress, queryString } from '@/shared/http/request';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, PageHead, Read, Tag } from '@/shared/ui/states';
import { useSession } from '../session';
import { useDirect } from '../useDirect';
import { BulkList } from './BulkList';
import styles from './bulk.module.css';
import { bulkInvitation, bulkInvitations } from './collections';
import { words } from './words';

/** A worksheet of people is brought, looked through, sent; each step has its address. */
export function BulkPage() {
  const m = useMessages(words);
  const [{ id, organisationId }, change] = useTexts<'id' | 'organisationId'>();
  const { organisations, cabinet } = useSession();
  const own = cabinet === 'CUSTOMER' ? organisations : [];
  const into = organisationId ?? own[0]?.id;
  if (id) return <Opened id={id} onOther={() => change({ id: undefined }, 'pushed')} />;
  return (
    <div className={styles.page}>
      <PageHead title={m.title} />
      {own.length > 1 ? (
        <NativeSelect
          label={m.company}
          data={own.map((one) => ({ value: one.id, label: one.name }))}
          value={into ?? ''}
          onChange={(event) => change({ organisationId: event.currentTarget.value })}
        />
      ) : (
        into && <Into organisationId={into} />
      )}
      <Start key={into} into={into} onChecked={(list) => change({ id: list.id }, 'pushed')} />
      <Earlier into={into} />
    </div>
  );
}

function Into({ organisationId }: { organisationId: Id }) {
  const m = useMessages(words);
  const { data } = useQuery(organisation(organisationId));
  return data ? <p className="strong">{m.into(data.name)}</p> : null;
}

function Start({ into, onChecked }: { into: Id | undefined; onChecked: (list: BulkInvitation) => void }) {
  const m = useMessages(words);
  const chosen = useRef<HTMLInputElement>(null);
  const { run, running, problem } = useDirect<BulkInvitation>(onChecked);
  const bring = (file: File | undefined): void => {
    if (file === undefined) return;
    const query = queryString({ organisationId: into, fileName: file.name });
    void run({ method: 'POST', path: `/bulk-invitations${query}`, file });
    if (chosen.current) chosen.current.value = '';
  };
  return (
    <section className={styles.start}>
      <p>{m.steps}</p>
      <p className="soft">{into ? m.columns : m.columnsInn}</p>
      <ErrorSummary problem={problem} />
      <div className="row wrap">
        <input
          ref={chosen}
          type="file"
          hidden
          aria-label={m.choose}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => bring(event.currentTarget.files?.[0])}
        />
        <Button data-field="/file" variant="filled" loading={running} onClick={() => chosen.current?.click()}>
          {m.choose}
        </Button>
        <Button component="a" href={fileAddress('/bulk-invitations/template.xlsx', { organisationId: into })} download>
          {m.template}
        </Button>
        {running && <span className="quiet">{m.checking}</span>}
      </div>
    </section>
  );
}

function Earlier({ into }: { into: Id | undefined }) {
  const m = useMessages(words);
  const f = useFormats();
  const { data = [] } = useQuery(bulkInvitations(into));
  if (data.length === 0) return null;
  return (
    <section>
      <h2>{m.earlier}</h2>
      <p className="quiet small">{m.earlierHint}</p>
      <ul className={styles.earlier}>
        {data.map(({ id, fileName, state, createdAt, counts }) => (
          <li key={id}>
            <Link to="/bulk-invitation" search={{ id }} className="link">
              {fileName}
            </Link>
            <Tag tone={state === 'DONE' ? 'ok' : 'plain'}>{m.states[state]}</Tag>
            <span className="quiet small">
              <time title={f.full(createdAt)}>{f.ago(createdAt)}</time>
              {state !== 'CHECKED' && ` · ${m.brief(counts.invited, counts.invited + counts.ready + counts.refused)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Opened({ id, onOther }: { id: Id; onOther: () => void }) {
  const read = useQuery(bulkInvitation(id));
  return <Read of={read}>{(list) => <BulkList list={list} onOther={onOther} />}</Read>;
}
