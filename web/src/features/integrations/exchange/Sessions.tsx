import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTexts } from '@/shared/address';
import type { ExchangeSession } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { ChoiceChip } from '@/shared/ui/list/Chips';
import type { Column } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { Chips, Fresh, ListBar, ListTools } from '@/shared/ui/list/ListBar';
import { useRows } from '@/shared/ui/list/pages';
import { Empty, Read } from '@/shared/ui/states';
import { exchangeAddress } from './address';
import { type SessionFilter, sessions } from './collections';
import styles from './exchange.module.css';
import { listed, runningNow, took } from './rules';
import { SessionState } from './SessionState';
import { words } from './words';

/** A row per conversation, the newest first; a running one moves by itself. */
export function Sessions({ onAccounts }: { onAccounts: () => void }) {
  const m = useMessages(words);
  const [{ kind, state }, change] = useTexts<keyof SessionFilter>();
  const filter = { kind, state };
  const query = useInfiniteQuery({ ...sessions(filter), placeholderData: keepPreviousData });
  const rows = useRows(query, JSON.stringify(filter));
  const columns = useColumns();
  const navigate = useNavigate();
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const narrowed = kind !== undefined || state !== undefined;
  return (
    <>
      <ListBar>
        <Chips>
          <ChoiceChip
            label={m.kind}
            value={kind}
            options={named(m.kinds)}
            onChange={(next) => change({ kind: next })}
          />
          <ChoiceChip
            label={m.state}
            value={state}
            options={named(m.states)}
            onChange={(next) => change({ state: next })}
          />
        </Chips>
        <ListTools count={rows.total !== undefined && m.count(rows.total)} />
      </ListBar>
      <Fresh count={rows.fresh} onShow={rows.show} />
      <Read of={query}>
        {() =>
          rows.rows.length === 0 ? (
            <Nothing
              narrowed={narrowed}
              onLoosen={() => change({ kind: undefined, state: undefined })}
              onAccounts={onAccounts}
            />
          ) : (
            <DataTable
              label={m.exchanges}
              rows={rows.rows}
              columns={columns}
              card={(row) => <Card session={row} />}
              total={rows.total}
              onOpen={({ id }) => void navigate({ to: '/exchanges/$id', params: { id } })}
              onEnd={rows.more}
            />
          )
        }
      </Read>
    </>
  );
}

function useColumns(): readonly Column<ExchangeSession>[] {
  const m = useMessages(words);
  const f = useFormats();
  const column = (
    key: string,
    title: string,
    width: number,
    cell: Column<ExchangeSession>['cell'],
    rest: Partial<Column<ExchangeSession>> = {},
  ): Column<ExchangeSession> => ({ key, title, width, cell, ...rest });
  return [
    column('started', m.started, 130, (row) => <Started session={row} />, { stays: true }),
    column('kind', m.kind, 160, (row) => m.kinds[row.kind], { yields: 1 }),
    column('state', m.state, 110, (row) => <SessionState state={row.state} />, { stays: true }),
    column('came', m.came, 240, (row) => <Came session={row} />, { grows: true, yields: 2 }),
    column('changed', m.changed, 200, (row) => listed(row.changed, m, f.number) || <Unchanged session={row} />, {
      grows: true,
      yields: 3,
    }),
    column(
      'refused',
      m.refused,
      96,
      (row) => (row.refused > 0 ? <b className={styles.bad}>{f.number(row.refused)}</b> : null),
      {
        number: true,
      },
    ),
    column('remarks', m.remarks, 104, (row) => (row.remarks > 0 ? f.number(row.remarks) : null), {
      number: true,
      yields: 5,
    }),
    column('took', m.took, 110, (row) => took(row.startedAt, row.finishedAt, m), { number: true, yields: 4 }),
    column('account', m.account, 170, (row) => row.accountName, { yields: 6 }),
  ];
}

/** What is being loaded at this moment; else what has come. */
function Came({ session }: { session: ExchangeSession }) {
  const m = useMessages(words);
  const f = useFormats();
  if (!session.running) return listed(session.came, m, f.number);
  return <span className="quiet">{runningNow(session.running, m)}</span>;
}

/** Nobody knows that nothing has changed before it is over. */
function Unchanged({ session }: { session: ExchangeSession }) {
  const m = useMessages(words);
  return session.state === 'OPEN' ? null : <span className="quiet">{m.nothingChanged}</span>;
}

function Started({ session }: { session: ExchangeSession }) {
  const f = useFormats();
  return (
    <Link to="/exchanges/$id" params={{ id: session.id }} className="strong" title={f.full(session.startedAt)}>
      {f.dateTime(session.startedAt)}
    </Link>
  );
}

function Card({ session }: { session: ExchangeSession }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <Link to="/exchanges/$id" params={{ id: session.id }} className={styles.card}>
      <span className="strong">{m.kinds[session.kind]}</span>
      <SessionState state={session.state} />
      <span className="soft small">
        {f.dateTime(session.startedAt)} · {took(session.startedAt, session.finishedAt, m)}
      </span>
      <span className={styles.wide}>
        <Came session={session} />
      </span>
      {session.refused > 0 && <b className={`${styles.bad} ${styles.wide}`}>{m.showRefusals(session.refused)}</b>}
    </Link>
  );
}

interface NothingProps {
  readonly narrowed: boolean;
  readonly onLoosen: () => void;
  readonly onAccounts: () => void;
}

function Nothing({ narrowed, onLoosen, onAccounts }: NothingProps) {
  const m = useMessages(words);
  return narrowed ? (
    <Empty title={m.nothing}>
      <button type="button" className="link" onClick={onLoosen}>
        {m.loosen}
      </button>
    </Empty>
  ) : (
    <Empty title={m.empty} hint={m.emptyHint(exchangeAddress())}>
      <button type="button" className="link" onClick={onAccounts}>
        {m.toAccounts}
      </button>
    </Empty>
  );
}
