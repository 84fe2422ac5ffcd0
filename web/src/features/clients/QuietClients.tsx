import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useSession } from '@/features/access/public';
import { quietClients } from '@/features/ordering/public';
import type { QuietClient } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import type { Column } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { Empty, Read } from '@/shared/ui/states';
import styles from './clients.module.css';
import { words } from './words';

type Row = QuietClient & { readonly id: string };

/** Who used to order and has stopped: the longest silence against their own habit comes first. */
export function QuietClients() {
  const m = useMessages(words);
  const columns = useColumns();
  const navigate = useNavigate();
  const read = useQuery(quietClients(null));
  return (
    <Read of={read}>
      {(quiet) =>
        quiet.length === 0 ? (
          <Empty title={m.quiet.empty} hint={m.quiet.hint} />
        ) : (
          <>
            <p className={`quiet ${styles.hint}`}>{m.quiet.hint}</p>
            <DataTable
              label={m.quiet.title}
              rows={quiet.map((one): Row => ({ ...one, id: one.organisationId }))}
              columns={columns}
              card={(row) => <Card client={row} />}
              total={quiet.length}
              onOpen={({ id }) => void navigate({ to: '/clients/$id', params: { id } })}
            />
          </>
        )
      }
    </Read>
  );
}

function useColumns(): readonly Column<Row>[] {
  const m = useMessages(words);
  const f = useFormats();
  const { branches } = useSession();
  const branch = (id: string): string | undefined => branches.find((one) => one.id === id)?.name;
  return [
    { key: 'name', title: m.name, width: 220, grows: true, stays: true, cell: (row) => <Name client={row} /> },
    {
      key: 'last',
      title: m.quiet.last,
      width: 150,
      yields: 1,
      cell: (row) => <time title={f.full(row.lastOrderedAt)}>{f.date(row.lastOrderedAt)}</time>,
    },
    { key: 'usual', title: m.quiet.usual, width: 150, yields: 2, cell: (row) => m.quiet.every(row.usualDays) },
    { key: 'silent', title: m.quiet.silent, width: 120, stays: true, cell: (row) => <Silent client={row} /> },
    { key: 'orders', title: m.quiet.orders, width: 130, number: true, yields: 3, cell: (row) => f.number(row.orders) },
    ...(branches.length > 1
      ? [{ key: 'branch', title: m.branch, width: 140, yields: 4, cell: (row: Row) => branch(row.branchId) }]
      : []),
    { key: 'manager', title: m.manager, width: 212, yields: 5, cell: (row) => row.managerName },
  ];
}

function Name({ client }: { client: Row }) {
  return (
    <Link to="/clients/$id" params={{ id: client.id }} className="strong">
      {client.name}
    </Link>
  );
}

function Silent({ client }: { client: Row }) {
  const m = useMessages(words);
  return <span className={styles.silent}>{m.quiet.days(client.silentDays)}</span>;
}

function Card({ client }: { client: Row }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <Link to="/clients/$id" params={{ id: client.id }} className={styles.card}>
      <span className="row">
        <span className="strong">{client.name}</span>
        <span className="push nowrap">
          <Silent client={client} />
        </span>
      </span>
      <span className="soft small">
        {m.quiet.every(client.usualDays)} · {m.quiet.lastOn(f.date(client.lastOrderedAt))}
      </span>
    </Link>
  );
}
