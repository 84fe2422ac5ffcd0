import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '@/shared/address';
import type { Id, PermissionView, RoleView } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Segments } from '@/shared/ui/Preferences';
import { PageHead, Read, Tag } from '@/shared/ui/states';
import { useMay, useSession } from '../session';
import { permissions, roles } from './collections';
import { NewRole, RoleDialog } from './RoleDialog';
import styles from './roles.module.css';
import { fitting } from './rules';
import { words } from './words';

/** Which roles there are, for the seller or for one company, and what each allows. */
export function RolesPage() {
  const m = useMessages(words);
  const { organisations } = useSession();
  const [{ organisationId }, change] = useTexts<'organisationId' | 'key'>();
  const own = organisations.find((one) => one.id === organisationId) ?? organisations[0];
  const owner = own?.id ?? null;
  const mayMake = useMay('access.role.keep');
  const [from, setFrom] = useState<RoleView>();
  const read = useQuery(roles({ organisationId: owner }));
  const all = useQuery(permissions({ organisationId: owner }));
  const [first] = patterns(read.data ?? [], owner);
  return (
    <>
      <PageHead
        title={m.roles}
        beside={
          organisations.length > 1 && (
            <Segments
              label={m.ownRoles}
              value={own?.id ?? ''}
              options={organisations.map((one) => ({ value: one.id, label: one.name }))}
              onChange={(next) => change({ organisationId: next, key: undefined })}
            />
          )
        }
      >
        {mayMake && first && (
          <Button variant="filled" onClick={() => setFrom(first)}>
            {m.make}
          </Button>
        )}
      </PageHead>
      <p className={`quiet ${styles.hint}`}>{owner === null ? m.hint : m.companyHint}</p>
      <Read of={read}>
        {(list) => (
          <Roles list={list} all={all.data ?? []} organisationId={owner} onCopy={mayMake ? setFrom : undefined} />
        )}
      </Read>
      {from && all.data && (
        <NewRole
          all={all.data}
          patterns={patterns(read.data ?? [], owner)}
          from={from}
          organisationId={owner}
          onClose={() => setFrom(undefined)}
        />
      )}
    </>
  );
}

/** A private person acts for themselves and needs no other role. */
const patterns = (list: readonly RoleView[], organisationId: Id | null): readonly RoleView[] =>
  [...list]
    .filter((role) => role.likeness !== 'INDIVIDUAL')
    .sort((a, b) => Number(b.key === first(organisationId)) - Number(a.key === first(organisationId)));

const first = (organisationId: Id | null): string => (organisationId === null ? 'MANAGER' : 'BUYER');

interface RolesProps {
  readonly list: readonly RoleView[];
  readonly all: readonly PermissionView[];
  readonly organisationId: Id | null;
  readonly onCopy: ((role: RoleView) => void) | undefined;
}

function Roles({ list, all, organisationId, onCopy }: RolesProps) {
  const [{ key }, change] = useTexts<'key'>();
  const open = list.find((role) => role.key === key);
  const close = (): void => change({ key: undefined });
  return (
    <>
      <ul className={styles.list}>
        {list.map((role) => (
          <RoleLine key={role.key} role={role} all={all} onOpen={() => change({ key: role.key })} />
        ))}
      </ul>
      {open && (
        <RoleDialog
          key={open.key}
          role={open}
          {...{ all, organisationId }}
          onClose={close}
          onCopy={() => {
            close();
            onCopy?.(open);
          }}
        />
      )}
    </>
  );
}

function RoleLine({ role, all, onOpen }: { role: RoleView; all: readonly PermissionView[]; onOpen: () => void }) {
  const m = useMessages(words);
  const kind = role.id ? (role.changeable ? m.own : m.offered) : m.builtIn;
  return (
    <li>
      <button type="button" className={styles.line} onClick={onOpen}>
        <span className={styles.title}>
          <span className="strong">{role.name}</span> <Tag tone={role.id ? 'info' : 'plain'}>{kind}</Tag>
        </span>
        <span className="soft small">{role.description}</span>
        <span className="quiet small">
          {m.allows(role.permissions.length, fitting(all, role.likeness).length)} ·{' '}
          {role.holders === 0 ? m.nobody : m.held(role.holders)}
        </span>
      </button>
    </li>
  );
}
