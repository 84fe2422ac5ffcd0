import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useSession } from '@/features/access/public';
import {
  ClientForm,
  InPlaceOf,
  ManagerName,
  managers,
  type OrganisationFilter,
  organisations,
} from '@/features/organisations/public';
import { useTexts } from '@/shared/address';
import type { OrganisationRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ChoiceChip } from '@/shared/ui/list/Chips';
import type { Column } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { Chips, Fresh, ListBar, ListSearch, ListTools } from '@/shared/ui/list/ListBar';
import { useRows } from '@/shared/ui/list/pages';
import { Segments } from '@/shared/ui/Preferences';
import { Empty, PageHead, Read, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import styles from './clients.module.css';
import { QuietClients } from './QuietClients';
import { words } from './words';

type Change = (change: OrganisationFilter) => void;

/** The customers the reader answers for; sixty thousand of them are found by a part of the name. */
export function ClientsPage() {
  const m = useMessages(words);
  const [{ show }, choose] = useTexts<'show'>();
  const navigate = useNavigate();
  const which = (
    <Segments
      label={m.which}
      value={show === 'quiet' ? 'quiet' : 'all'}
      options={[
        { value: 'all', label: m.all },
        { value: 'quiet', label: m.quiet.title },
      ]}
      onChange={(next) => choose({ show: next === 'quiet' ? next : undefined }, 'pushed')}
    />
  );
  if (show !== 'quiet') return <AllClients which={which} />;
  return (
    <>
      <PageHead title={m.clients} beside={which}>
        <AddClient onAdded={({ id }) => void navigate({ to: '/clients/$id', params: { id } })} />
      </PageHead>
      <QuietClients />
    </>
  );
}

function AllClients({ which }: { which: ReactNode }) {
  const m = useMessages(words);
  const [{ q, branchId, managerId, status }, change] = useTexts<keyof OrganisationFilter>();
  const filter = { q, branchId, managerId, status };
  const query = useInfiniteQuery({ ...organisations(filter), placeholderData: keepPreviousData });
  const rows = useRows(query, JSON.stringify(filter));
  const columns = useColumns();
  const navigate = useNavigate();
  const open = ({ id }: { id: string }): void => void navigate({ to: '/clients/$id', params: { id } });
  return (
    <>
      <PageHead
        title={m.clients}
        beside={
          <>
            {which}
            <ListTools count={rows.total !== undefined && m.count(rows.total)} />
          </>
        }
      >
        <AddClient onAdded={open} />
      </PageHead>
      <Filters filter={filter} onChange={change} />
      <Fresh count={rows.fresh} onShow={rows.show} />
      <Read of={query}>
        {() =>
          rows.rows.length === 0 ? (
            <Nothing filter={filter} onChange={change} />
          ) : (
            <DataTable
              label={m.clients}
              rows={rows.rows}
              columns={columns}
              card={(row) => <Card client={row} />}
              total={rows.total}
              onOpen={open}
              onEnd={rows.more}
            />
          )
        }
      </Read>
    </>
  );
}

function AddClient({ onAdded }: { onAdded: (client: { id: string }) => void }) {
  const m = useMessages(words);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="filled" onClick={() => setOpen(true)}>
        {m.add}
      </Button>
      <ClientForm
        open={open}
        onClose={() => setOpen(false)}
        onSaved={(client) => {
          toast(m.added(client.name));
          onAdded(client);
        }}
      />
    </>
  );
}

function Filters({ filter, onChange }: { filter: OrganisationFilter; onChange: Change }) {
  const m = useMessages(words);
  const { branches } = useSession();
  const people = useQuery(managers(filter.branchId)).data?.items ?? [];
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  const search = useCallback((q: string) => onChange({ q: q || undefined }), [onChange]);
  return (
    <ListBar>
      <ListSearch value={filter.q ?? ''} onChange={search} label={m.find} />
      <Chips>
        {branches.length > 1 && (
          <ChoiceChip
            label={m.branch}
            value={filter.branchId}
            options={named(branches)}
            onChange={(branchId) => onChange({ branchId, managerId: undefined })}
          />
        )}
        {people.length > 1 && (
          <ChoiceChip
            label={m.manager}
            value={filter.managerId}
            options={named(people)}
            onChange={(managerId) => onChange({ managerId })}
          />
        )}
        <ChoiceChip
          label={m.status}
          value={filter.status}
          options={[{ value: 'BLOCKED', label: m.blocked }]}
          onChange={(status) => onChange({ status })}
        />
      </Chips>
    </ListBar>
  );
}

function useColumns(): readonly Column<OrganisationRow>[] {
  const m = useMessages(words);
  const { branches } = useSession();
  return [
    { key: 'name', title: m.name, width: 260, grows: true, stays: true, cell: (row) => <Name client={row} /> },
    { key: 'inn', title: m.inn, width: 140, yields: 2, cell: (row) => row.inn },
    ...(branches.length > 1
      ? [{ key: 'branch', title: m.branch, width: 160, yields: 3, cell: (row: OrganisationRow) => row.branchName }]
      : []),
    {
      key: 'manager',
      title: m.manager,
      width: 200,
      yields: 1,
      cell: (row) => <ManagerName of={row} />,
    },
  ];
}

function Name({ client }: { client: OrganisationRow }) {
  const m = useMessages(words);
  return (
    <>
      <Link to="/clients/$id" params={{ id: client.id }} className="strong">
        {client.name}
      </Link>{' '}
      {client.kind === 'INDIVIDUAL' && <Tag>{m.individual}</Tag>} <InPlaceOf name={client.inPlaceOf} />{' '}
      {client.status === 'BLOCKED' && <Tag tone="bad">{m.blocked}</Tag>}
    </>
  );
}

function Card({ client }: { client: OrganisationRow }) {
  const m = useMessages(words);
  const { branches } = useSession();
  const about = [
    client.inn && `${m.inn} ${client.inn}`,
    branches.length > 1 && client.branchName,
    client.accountManagerName,
  ];
  return (
    <Link to="/clients/$id" params={{ id: client.id }} className={styles.card}>
      <span className="strong">{client.name}</span>
      <span className="soft small">{about.filter(Boolean).join(' · ')}</span>
      {client.inPlaceOf && (
        <span>
          <InPlaceOf name={client.inPlaceOf} />
        </span>
      )}
      {client.status === 'BLOCKED' && (
        <span>
          <Tag tone="bad">{m.blocked}</Tag>
        </span>
      )}
    </Link>
  );
}

function Nothing({ filter, onChange }: { filter: OrganisationFilter; onChange: Change }) {
  const m = useMessages(words);
  if (Object.values(filter).every((value) => value === undefined)) return <Empty title={m.empty} hint={m.emptyHint} />;
  const loosen = (): void => onChange({ q: undefined, branchId: undefined, managerId: undefined, status: undefined });
  return (
    <Empty title={m.nothing} hint={m.nothingHint}>
      <button type="button" className="link" onClick={loosen}>
        {m.loosen}
      </button>
    </Empty>
  );
}
