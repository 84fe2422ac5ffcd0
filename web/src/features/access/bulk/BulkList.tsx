import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTexts } from '@/shared/address';
import type { BulkInvitation, BulkInvitationLine } from '@/shared/http/api';
import { fileAddress } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import type { Column } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { Empty, ErrorSummary, PageHead, Read, Tag, type Tone } from '@/shared/ui/states';
import { Tabs } from '@/shared/ui/Tabs';
import { useCommand } from '@/sync/commands';
import styles from './bulk.module.css';
import { bulkLines, type Outcome } from './collections';
import { startBulkInvitation } from './commands';
import { words } from './words';

interface BulkListProps {
  readonly list: BulkInvitation;
  readonly onOther: () => void;
}

/** One list: what would become of its lines, how far it is, or what became of them. */
export function BulkList({ list, onOther }: BulkListProps) {
  const m = useMessages(words);
  const { state } = list;
  return (
    <div className={styles.page}>
      <PageHead title={list.fileName} above={m.title} beside={<Tag>{m.states[state]}</Tag>}>
        <Button onClick={onOther}>{m.other}</Button>
        <Button component="a" href={fileAddress(`/bulk-invitations/${list.id}/result.xlsx`)} download>
          {state === 'CHECKED' ? m.remarks : m.result}
        </Button>
      </PageHead>
      {state === 'CHECKED' && <Send list={list} />}
      {state === 'SENDING' && <Progress list={list} />}
      {state === 'DONE' && <Empty title={m.done(list.counts.invited)} hint={m.doneHint} />}
      <Lines list={list} />
    </div>
  );
}

function Send({ list }: { list: BulkInvitation }) {
  const m = useMessages(words);
  const { run, running, problem } = useCommand(startBulkInvitation);
  const { ready, wrong } = list.counts;
  if (ready === 0) return <Empty title={m.nobody} hint={wrong === 0 ? m.everybodyHint : m.nobodyHint} />;
  return (
    <section className={styles.start}>
      <ErrorSummary problem={problem} />
      <p>{m.sendHint(ready)}</p>
      <div>
        <Button variant="filled" loading={running} onClick={() => void run(list)}>
          {m.send(ready)}
        </Button>
      </div>
    </section>
  );
}

function Progress({ list: { counts } }: { list: BulkInvitation }) {
  const m = useMessages(words);
  const done = counts.invited + counts.refused;
  const all = done + counts.ready;
  return (
    <section className={styles.progress} aria-live="polite">
      <label>
        {m.progress(done, all)}
        <progress max={all} value={done} />
      </label>
      <p className="quiet small">{m.progressHint}</p>
    </section>
  );
}

const order: readonly Outcome[] = ['WRONG', 'REFUSED', 'READY', 'INVITED', 'WAITING', 'MEMBER'];

const countOf = ({ counts }: BulkInvitation, outcome: Outcome): number =>
  counts[outcome.toLowerCase() as Lowercase<Outcome>];

function Lines({ list }: { list: BulkInvitation }) {
  const m = useMessages(words);
  const [{ show }, change] = useTexts<'show'>();
  const there = order.filter((outcome) => countOf(list, outcome) > 0);
  const open = there.find((outcome) => outcome === show) ?? (show === 'all' ? 'all' : (there[0] ?? 'all'));
  return (
    <Tabs<Outcome | 'all'>
      label={m.which}
      tabs={[
        ...there.map((value) => ({ value, label: m.outcomes[value], count: countOf(list, value) })),
        ...(there.length > 1 ? [{ value: 'all' as const, label: m.all }] : []),
      ]}
      value={open}
      onChange={(value) => change({ show: value })}
    >
      <Table key={open} list={list} outcome={open === 'all' ? undefined : [open]} />
    </Tabs>
  );
}

type Row = BulkInvitationLine & { readonly id: string };

function Table({ list, outcome }: { list: BulkInvitation; outcome: readonly Outcome[] | undefined }) {
  const m = useMessages(words);
  const query = useInfiniteQuery(bulkLines({ id: list.id, outcome }));
  const columns = useColumns(list);
  return (
    <Read of={query}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.items).map((line): Row => ({ ...line, id: String(line.line) }));
        if (rows.length === 0) return <Empty title={m.none} />;
        return (
          <DataTable
            label={m.which}
            rows={rows}
            columns={columns}
            card={(row) => <Card row={row} />}
            onEnd={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined}
          />
        );
      }}
    </Read>
  );
}

function useColumns({ organisationId }: BulkInvitation): readonly Column<Row>[] {
  const m = useMessages(words);
  const company: Column<Row> = {
    key: 'organisation',
    title: m.organisation,
    width: 160,
    grows: true,
    yields: 2,
    cell: (row) => row.organisationName || row.inn,
  };
  return [
    { key: 'line', title: m.line, width: 70, number: true, stays: true, cell: (row) => row.line },
    { key: 'email', title: m.email, width: 220, stays: true, cell: (row) => row.email },
    { key: 'name', title: m.name, width: 150, yields: 3, cell: (row) => row.name },
    { key: 'roles', title: m.roles, width: 160, yields: 1, cell: (row) => row.roles },
    ...(organisationId ? [] : [company]),
    { key: 'what', title: m.what, width: 300, grows: true, stays: true, cell: (row) => <What row={row} /> },
  ];
}

const tones: Record<Outcome, Tone> = {
  READY: 'plain',
  WRONG: 'bad',
  MEMBER: 'plain',
  WAITING: 'plain',
  INVITED: 'ok',
  REFUSED: 'bad',
};

/** All that is wrong with the line, or what becomes of it. */
function What({ row }: { row: Row }) {
  const m = useMessages(words);
  if (row.faults.length === 0) return <Tag tone={tones[row.outcome]}>{m.outcome[row.outcome]}</Tag>;
  const text = row.faults.map(({ column, message }) => `${m.fields[column]}: ${message}`);
  return <span title={text.join('\n')}>{text.join('. ')}</span>;
}

function Card({ row }: { row: Row }) {
  const m = useMessages(words);
  return (
    <div className={styles.card}>
      <span className="quiet small">{m.lineOf(row.line)}</span>
      <span className="strong">{row.email || row.name}</span>
      <span className="soft small">{[row.name, row.roles, row.organisationName].filter(Boolean).join(' · ')}</span>
      {row.faults.length === 0 ? (
        <What row={row} />
      ) : (
        <ul className={styles.faults}>
          {row.faults.map(({ column, code, message }) => (
            <li key={`${column} ${code}`} className="small">
              <Tag tone="bad">{m.fields[column]}</Tag> {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
