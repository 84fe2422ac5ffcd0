import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AddPerson,
  Invitations,
  InviteDialog,
  invitationWords,
  peopleWords,
  roleName,
  TokensSection,
  useMay,
} from '@/features/access/public';
import { colleagues } from '@/features/organisations/public';
import type { Grant, Organisation, Person } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { shownLogin, shownPhone } from '@/shared/login';
import { Empty, Read, Tag } from '@/shared/ui/states';
import styles from './clients.module.css';
import { words } from './words';

/** Who of the client may come in. Staff invite them; the administrator of the portal may let one in with a password too. */
export function ClientPeople({ client }: { client: Organisation }) {
  const m = useMessages(words);
  const read = useQuery(colleagues(client.id));
  const { invite } = useMessages(invitationWords);
  const [open, setOpen] = useState<'invite' | 'add'>();
  const close = (): void => setOpen(undefined);
  const may = useMay('access.person.keep');
  const mayKeepTokens = useMay('access.token.keep');
  const role = client.kind === 'INDIVIDUAL' ? 'INDIVIDUAL' : 'COMPANY_ADMINISTRATOR';
  const first: readonly Grant[] = [
    { role, organisationId: client.id, organisationName: client.name, branchId: null, branchName: null },
  ];
  const add = (
    <div className="row wrap">
      {may && <Button onClick={() => setOpen('add')}>{m.addPerson}</Button>}
      <Button variant="filled" onClick={() => setOpen('invite')}>
        {invite}
      </Button>
    </div>
  );
  return (
    <>
      <Read of={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={m.noPeople} hint={m.noPeopleHint}>
              {add}
            </Empty>
          ) : (
            <>
              <div className={styles.part}>{add}</div>
              <ul className={styles.cards}>
                {items.map((person) => (
                  <Colleague key={person.id} person={person} organisationId={client.id} />
                ))}
              </ul>
            </>
          )
        }
      </Read>
      <Invitations organisationId={client.id} quiet />
      {mayKeepTokens && client.kind === 'COMPANY' && <TokensSection organisationId={client.id} own={false} below />}
      <InviteDialog open={open === 'invite'} into={client} first={first} onClose={close} />
      {may && <AddPerson open={open === 'add'} onClose={close} draft={client.id} grants={first} />}
    </>
  );
}

function Colleague({ person, organisationId }: { person: Person; organisationId: string }) {
  const m = useMessages(words);
  const { roleNames } = useMessages(peopleWords);
  const f = useFormats();
  const roles = person.grants.filter((grant) => grant.organisationId === organisationId);
  return (
    <li className="card">
      <p className={styles.title}>
        <span className="strong">{person.name}</span>
        {person.status === 'BLOCKED' && <Tag tone="bad">{m.personBlocked}</Tag>}
      </p>
      <p className="soft">{roles.map((grant) => roleName(grant, roleNames)).join(', ')}</p>
      <p>
        {person.phone && (
          <a className="link" href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>
            {shownPhone(person.phone)}
          </a>
        )}
      </p>
      <p className="quiet small">
        {shownLogin(person.login)} · {person.lastSignInAt ? m.lastSeen(f.ago(person.lastSignInAt)) : m.neverSeen}
      </p>
    </li>
  );
}
