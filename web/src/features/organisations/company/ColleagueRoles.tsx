import { useState } from 'react';
import { bare, personRead, RoleChoice, roleName, Simulator } from '@/features/access/public';
import type { Grant, Organisation, Person } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { EditDialog } from '@/shared/ui/EditDialog';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { words } from '../words';
import { setRights } from './commands';

interface Rights {
  readonly grants: readonly Grant[];
}

interface ColleagueRolesProps {
  readonly person: Person;
  readonly company: Organisation;
  readonly onClose: () => void;
}

/** What a colleague may do in the company, and what a change of it would do. Roles elsewhere are not touched. */
export function ColleagueRoles({ person, company, onClose }: ColleagueRolesProps) {
  const m = useMessages(words);
  const { reads } = useSync();
  const set = useCommand(setRights);
  const [tried, setTried] = useState(false);
  const elsewhere = person.grants.filter((grant) => grant.organisationId !== company.id);
  const editing = useEditing<Rights, Person>({
    key: `rights ${company.id} ${person.id}`,
    now: { grants: person.grants.filter((grant) => grant.organisationId === company.id) },
    version: person.version,
    problem: set.problem,
    reload: () => reads.refetchQueries({ queryKey: personRead(person.id).queryKey }),
    save: ({ grants }, version) => set.run({ person, version, grants: [...elsewhere, ...grants] }),
  });
  const { grants } = editing.value;
  return (
    <EditDialog
      title={m.rightsOf(person.name)}
      open
      width={620}
      {...{ onClose, editing }}
      running={set.running}
      problem={set.problem}
      names={{ grants: m.roles }}
      show={(_, value) => value.map((grant) => roleName(grant, m.roleNames)).join(', ')}
      aside={
        <button type="button" className="link" onClick={() => setTried(!tried)} aria-expanded={tried}>
          {m.foresee}
        </button>
      }
    >
      <RoleChoice
        label={m.roles}
        company={company}
        grants={grants}
        onChange={(next) => editing.change({ grants: next })}
      />
      {tried && <Simulator of={{ personId: person.id, grants: grants.map(bare) }} organisationId={company.id} />}
    </EditDialog>
  );
}
