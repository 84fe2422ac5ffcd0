import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { OrganisationChip } from '@/features/organisations/public';
import { useTexts } from '@/shared/address';
import type { Grant, Person } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { shownLogin, shownPhone } from '@/shared/login';
import { ChoiceChip } from '@/shared/ui/list/Chips';
import type { Column } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { Chips, Fresh, ListBar, ListSearch } from '@/shared/ui/list/ListBar';
import { useRows } from '@/shared/ui/list/pages';
import { Empty, PageHead, Read, Tag } from '@/shared/ui/states';
import { Tabs } from '@/shared/ui/Tabs';
import { AwayBadge } from '../away/AwayBadge';
import { Invitations } from '../invitations/Invitations';
import { InviteDialog } from '../invitations/InviteDialog';
import { words as invitationWords } from '../invitations/words';
import { useSession } from '../session';
import { TeamsSection } from '../teams/TeamsSection';
import { AddPerson } from './AddPerson';
import { type PeopleFilter, people, person as personRead } from './collections';
import { EditPerson, rolesText } from './EditPerson';
import styles from './people.module.css';
import { customerRoles, staffRoles } from './rules';
import { words } from './words';

type PeopleSearch = PeopleFilter & { readonly id?: string | undefined; readonly tab?: string | undefined };

const tabs = ['people', 'invitations', 'teams'] as const;

/** Everybody who may come in, and as what; and who was asked to. */
export function PeoplePage() {
  const m = useMessages(words);
  const [{ tab }, change] = useTexts<'tab'>();
  const open = tabs.find((one) => one === tab) ?? 'people';
  return (
    <>
      <PageHead title={m.people}>
        <Add />
      </PageHead>
      <Tabs
        label={m.people}
        tabs={tabs.map((value) => ({ value, label: m.tabs[value] }))}
        value={open}
        onChange={(value) => change({ tab: value === 'people' ? undefined : value })}
      >
        {open === 'people' && <People />}
        {open === 'invitations' && <Invitations />}
        {open === 'teams' && <TeamsSection organisationId={null} />}
      </Tabs>
    </>
  );
}

function People() {
  const m = useMessages(words);
  const [{ q, role, branchId, organisationId, id }, change] = useTexts<keyof PeopleSearch>();
  const filter = { q, role, branchId, organisationId };
  const query = useInfiniteQuery({ ...people(filter), placeholderData: keepPreviousData });
  const rows = useRows(query, JSON.stringify(filter));
  const columns = useColumns();
  const open = (row: Person): void => change({ id: row.id });
  return (
    <>
      <Filters filter={filter} onChange={change} />
      <Fresh count={rows.fresh} onShow={rows.show} />
      <Read of={query}>
        {() =>
          rows.rows.length === 0 ? (
            <Nothing filter={filter} onChange={change} />
          ) : (
            <DataTable
              label={m.people}
              rows={rows.rows}
              columns={columns}
              card={(row) => <Card person={row} onOpen={() => open(row)} />}
              total={rows.total}
              onOpen={open}
              onEnd={rows.more}
            />
          )
        }
      </Read>
      {id && <Opened id={id} onClose={() => change({ id: undefined })} />}
    </>
  );
}

function Opened({ id, onClose }: { id: string; onClose: () => void }) {
  const read = useQuery(personRead(id));
  return read.data ? <EditPerson key={id} person={read.data} open onClose={onClose} /> : null;
}

/** A letter by which somebody comes in by themselves, or a password for whoever has no mail. */
function Add() {
  const m = useMessages(words);
  const { invite } = useMessages(invitationWords);
  const { branches } = useSession();
  const [open, setOpen] = useState<'invite' | 'add'>();
  const [branch] = branches;
  const close = (): void => setOpen(undefined);
  const first: readonly Grant[] = branch ? [{ role: 'MANAGER', branchId: branch.id, branchName: branch.name }] : [];
  return (
    <>
      <Button onClick={() => setOpen('add')}>{m.add}</Button>
      <Button variant="filled" onClick={() => setOpen('invite')}>
        {invite}
      </Button>
      <InviteDialog open={open === 'invite'} onClose={close} first={first} />
      <AddPerson open={open === 'add'} onClose={close} draft="staff" grants={first} />
    </>
  );
}

type Change = (change: PeopleFilter) => void;

function Filters({ filter, onChange }: { filter: PeopleFilter; onChange: Change }) {
  const m = useMessages(words);
  const { branches } = useSession();
  const search = useCallback((q: string) => onChange({ q: q || undefined }), [onChange]);
  const roles = [...staffRoles, ...customerRoles].map((role) => ({ value: role, label: m.roleNames[role] }));
  return (
    <ListBar>
      <ListSearch value={filter.q ?? ''} onChange={search} label={m.find} />
      <Chips>
        <ChoiceChip label={m.role} value={filter.role} options={roles} onChange={(role) => onChange({ role })} />
        {branches.length > 1 && (
          <ChoiceChip
            label={m.branch}
            value={filter.branchId}
            options={branches.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(branchId) => onChange({ branchId })}
          />
        )}
        <OrganisationChip
          label={m.company}
          value={filter.organisationId}
          onChange={(organisationId) => onChange({ organisationId })}
        />
      </Chips>
    </ListBar>
  );
}

function useColumns(): readonly Column<Person>[] {
  const m = useMessages(words);
  const f = useFormats();
  return [
    { key: 'name', title: m.person, width: 220, grows: true, stays: true, cell: (row) => <Name person={row} /> },
    { key: 'login', title: m.login, width: 220, yields: 2, cell: (row) => shownLogin(row.login) },
    { key: 'roles', title: m.roles, width: 300, grows: true, yields: 1, cell: (row) => rolesText(row.grants, m) },
    { key: 'phone', title: m.phone, width: 150, yields: 4, cell: (row) => shownPhone(row.phone) },
    {
      key: 'seen',
      title: m.lastSeen,
      width: 140,
      yields: 3,
      cell: (row) =>
        row.lastSignInAt ? (
          <time title={f.full(row.lastSignInAt)}>{f.ago(row.lastSignInAt)}</time>
        ) : (
          <span className="quiet">{m.never}</span>
        ),
    },
  ];
}

function Name({ person }: { person: Person }) {
  const m = useMessages(words);
  return (
    <>
      <span className="strong">{person.name}</span> {person.status === 'BLOCKED' && <Tag tone="bad">{m.blocked}</Tag>}{' '}
      <AwayBadge personId={person.id} />
    </>
  );
}

function Card({ person, onOpen }: { person: Person; onOpen: () => void }) {
  const m = useMessages(words);
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <Name person={person} />
      <span className="soft small">{rolesText(person.grants, m)}</span>
      <span className="quiet small">{shownLogin(person.login)}</span>
    </button>
  );
}

function Nothing({ filter, onChange }: { filter: PeopleFilter; onChange: Change }) {
  const m = useMessages(words);
  if (Object.values(filter).every((value) => value === undefined)) return <Empty title={m.empty} hint={m.emptyHint} />;
  const loosen = (): void =>
    onChange({ q: undefined, role: undefined, branchId: undefined, organisationId: undefined });
  return (
    <Empty title={m.nothing} hint={m.nothingHint}>
      <button type="button" className="link" onClick={loosen}>
        {m.loosen}
      </button>
    </Empty>
  );
}
