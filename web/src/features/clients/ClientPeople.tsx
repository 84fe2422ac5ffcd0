import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AddPerson, peopleWords, useSession } from '@/features/access/public';
import { colleagues } from '@/features/organisations/public';
import type { Organisation, Person } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, Read, Tag } from '@/shared/ui/states';
import styles from './clients.module.css';
import { words } from './words';

/** Who of the client may come in; the administrator of the portal lets the first one in. */
export function ClientPeople({ client }: { client: Organisation }) {
  const m = useMessages(words);
  const read = useQuery(colleagues(client.id));
  const [adding, setAdding] = useState(false);
  const may = useSession().roles.includes('ADMINISTRATOR');
  const role = client.kind === 'INDIVIDUAL' ? 'INDIVIDUAL' : 'COMPANY_ADMINISTRATOR';
  const add = <Button onClick={() => setAdding(true)}>{m.addPerson}</Button>;
  return (
    <>
      <Read of={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={m.noPeople} hint={m.noPeopleHint}>
              {may && add}
            </Empty>
          ) : (
            <>
              {may && <div className={styles.part}>{add}</div>}
              <ul className={styles.cards}>
                {items.map((person) => (
                  <Colleague key={person.id} person={person} organisationId={client.id} />
                ))}
              </ul>
            </>
          )
        }
      </Read>
      {may && (
        <AddPerson
          open={adding}
          onClose={() => setAdding(false)}
          draft={client.id}
          grants={[{ role, organisationId: client.id, organisationName: client.name }]}
        />
      )}
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
      <p className="soft">{roles.map((grant) => roleNames[grant.role]).join(', ')}</p>
      <p>
        {person.phone && (
          <a className="link" href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>
            {person.phone}
          </a>
        )}
      </p>
      <p className="quiet small">
        {person.login} · {person.lastSignInAt ? m.lastSeen(f.ago(person.lastSignInAt)) : m.neverSeen}
      </p>
    </li>
  );
}
