import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, Team } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { shownLogin } from '@/shared/login';
import choices from '@/shared/ui/choices.module.css';
import { Read } from '@/shared/ui/states';
import { teamCandidates } from './collections';
import { choosable } from './rules';
import styles from './teams.module.css';
import { words } from './words';

interface MembersProps {
  readonly organisationId: Id | null;
  /** Those who are in it already: they stay in the list though they have left the company. */
  readonly kept: Team['members'];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
}

const few = 8;

/** Who is in a team, chosen from all who work in its place. */
export function Members({ organisationId, kept, value, onChange }: MembersProps) {
  const m = useMessages(words);
  const read = useQuery(teamCandidates(organisationId));
  const [q, setQ] = useState('');
  const toggle = (id: Id): void => onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <fieldset className={choices.choices}>
      <legend>
        {m.members} <span className="quiet">{value.length > 0 && m.count(value.length)}</span>
      </legend>
      <Read of={read}>
        {(all) => {
          const found = choosable(all, kept, q);
          return (
            <>
              {all.length > few && (
                <TextInput
                  size="sm"
                  type="search"
                  aria-label={m.find}
                  placeholder={m.find}
                  value={q}
                  onChange={(event) => setQ(event.currentTarget.value)}
                />
              )}
              <div className={styles.people}>
                {found.map((one) => (
                  <label key={one.personId}>
                    <input
                      type="checkbox"
                      checked={value.includes(one.personId)}
                      onChange={() => toggle(one.personId)}
                    />
                    <span>
                      {one.name} <span className="quiet">{shownLogin(one.login)}</span>
                    </span>
                  </label>
                ))}
                {found.length === 0 && <p className="quiet">{m.nobody}</p>}
              </div>
            </>
          );
        }}
      </Read>
    </fieldset>
  );
}
