import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, Team } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, Read } from '@/shared/ui/states';
import lines from '../roles/roles.module.css';
import { teams } from './collections';
import { EditTeam, NewTeam } from './TeamDialog';
import styles from './teams.module.css';
import { words } from './words';

interface TeamsSectionProps {
  /** A customer's, or the seller's own. */
  readonly organisationId: Id | null;
  /** Whether the section stands below others and says what it is. */
  readonly titled?: boolean;
}

/** Which teams there are, and who is in them. */
export function TeamsSection({ organisationId, titled = false }: TeamsSectionProps) {
  const m = useMessages(words);
  const read = useQuery(teams(organisationId));
  const [making, setMaking] = useState(false);
  const [open, setOpen] = useState<Team>();
  const make = <Button onClick={() => setMaking(true)}>{m.make}</Button>;
  return (
    <section className={titled ? `${styles.section} ${styles.below}` : styles.section} aria-label={m.teams}>
      {titled && <h2>{m.teams}</h2>}
      <p className="quiet">{organisationId === null ? m.sellerHint : m.hint}</p>
      <Read of={read}>
        {(list) =>
          list.length === 0 ? (
            <Empty title={m.none} hint={m.noneHint}>
              {make}
            </Empty>
          ) : (
            <>
              <ul className={lines.list}>
                {list.map((team) => (
                  <TeamLine key={team.id} team={team} onOpen={() => setOpen(team)} />
                ))}
              </ul>
              <div>{make}</div>
            </>
          )
        }
      </Read>
      {making && <NewTeam organisationId={organisationId} onClose={() => setMaking(false)} />}
      {open && <EditTeam key={open.id} team={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function TeamLine({ team, onOpen }: { team: Team; onOpen: () => void }) {
  const m = useMessages(words);
  const names = team.members.map((one) => one.name).join(', ');
  return (
    <li>
      <button type="button" className={lines.line} onClick={onOpen}>
        <span className="strong">{team.name}</span>
        <span className="soft small">{names || m.empty}</span>
        {names && <span className="quiet small">{m.count(team.members.length)}</span>}
      </button>
    </li>
  );
}
