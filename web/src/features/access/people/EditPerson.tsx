import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Grant, Person } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { shownLogin } from '@/shared/login';
import { Dialog } from '@/shared/ui/Dialog';
import { EditDialog } from '@/shared/ui/EditDialog';
import { TextField } from '@/shared/ui/fields';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { ArrangeFor } from '../away/ArrangeFor';
import { TakeFactorAway } from '../factor/TakeFactorAway';
import { LeaveDialog } from '../leaving/LeaveDialog';
import { Left } from '../leaving/Left';
import { PersonData } from '../personal/PersonData';
import { PersonSessions } from '../profile/PersonSessions';
import { Simulator } from '../roles/Simulator';
import { words as roleWords } from '../roles/words';
import { mayReadHistory, useSession } from '../session';
import { changePerson, resetPassword, setRoles } from './commands';
import { PasswordDialog } from './PasswordDialog';
import styles from './people.module.css';
import { RolesField } from './RolesField';
import { bare, roleName, rolesByPlace } from './rules';
import { words } from './words';

interface Held {
  readonly name: string;
  readonly phone: string;
  readonly grants: readonly Grant[];
}

/** Name, phone and roles; a new password; closing and opening the door. */
export function EditPerson({ person, open, onClose }: { person: Person; open: boolean; onClose: () => void }) {
  const m = useMessages(words);
  const session = useSession();
  const { editing, running, problem } = usePersonEditing(person);
  const [password, setPassword] = useState<string>();
  const [listing, setListing] = useState(false);
  const reset = useCommand(resetPassword);
  const give = async (): Promise<void> => setPassword((await reset.run(person))?.password);
  const form = { form: editing, problem };
  return (
    <>
      <EditDialog
        title={shownLogin(person.login)}
        width={620}
        {...{ open, onClose, editing, running }}
        problem={problem ?? reset.problem}
        names={{ name: m.name, phone: m.phone, grants: m.roles }}
        show={(field, value) => (field === 'grants' ? rolesText(value as readonly Grant[], m) : String(value))}
        aside={<Door person={person} onClose={onClose} />}
      >
        {person.status === 'BLOCKED' && <Left person={person} onReturned={onClose} />}
        <TextField label={m.name} name="name" maxLength={200} {...form} />
        <TextField label={m.phone} name="phone" inputMode="tel" maxLength={40} {...form} />
        <RolesField
          grants={editing.value.grants}
          onChange={(grants) => editing.change({ grants })}
          problem={problem}
          pointer=""
        />
        <p className={styles.reset}>
          <button type="button" className="link" disabled={reset.running} onClick={() => void give()}>
            {m.newPassword}
          </button>{' '}
          <span className="quiet">{m.newPasswordEffect}</span>
        </p>
        <PersonData person={person} onErased={onClose} />
        <p>
          <button type="button" className="link" onClick={() => setListing(true)}>
            {m.sessions}
          </button>
        </p>
        {person.status === 'ACTIVE' && <ArrangeFor person={person} organisationId={placeOf(person)} />}
        {person.secondFactor && <TakeFactorAway person={person} />}
        <Foresight person={person} grants={editing.value.grants} />
        {mayReadHistory(session) && (
          <p>
            <Link to="/history" search={{ objectId: person.id }} className="link">
              {m.history}
            </Link>
          </p>
        )}
      </EditDialog>
      {listing && <PersonSessions person={person} onClose={() => setListing(false)} />}
      <PasswordDialog of={person.name} password={password} onClose={() => setPassword(undefined)} />
    </>
  );
}

/** What the person sees and may do, and would with the roles as they stand in the form. */
function Foresight({ person, grants }: { person: Person; grants: readonly Grant[] }) {
  const r = useMessages(roleWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {r.simulator}
        </button>
      </p>
      <Dialog title={r.simulatorOf(person.name)} open={open} onClose={() => setOpen(false)} width={620}>
        <Simulator of={{ personId: person.id, grants: grants.map(bare) }} organisationId={null} />
      </Dialog>
    </>
  );
}

/** Where somebody stands in for them: at the seller, if they work there. */
const placeOf = ({ grants }: Person): string | undefined =>
  grants.some((one) => !one.organisationId) ? undefined : (grants[0]?.organisationId ?? undefined);

export const rolesText = (grants: readonly Grant[], m: (typeof words)['ru']): string =>
  [...rolesByPlace(grants)]
    .map(([place, roles]) => {
      const names = roles
        .map((grant, at) =>
          at === 0 || grant.roleId ? roleName(grant, m.roleNames) : lowered(roleName(grant, m.roleNames)),
        )
        .join(', ');
      return place === '' ? names : `${names} · ${place}`;
    })
    .join('; ');

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Closes the door to a person, asking first what is in their care, or opens it; either can be taken back at once. */
function Door({ person, onClose }: { person: Person; onClose: () => void }) {
  const m = useMessages(words);
  const { run, running } = useCommand(changePerson);
  const [leaving, setLeaving] = useState(false);
  const turn = async (from: Person): Promise<void> => {
    const status = from.status === 'ACTIVE' ? 'BLOCKED' : 'ACTIVE';
    const turned = await run({ id: from.id, name: from.name, version: from.version, fields: { status } });
    if (turned === undefined) return;
    const { blockedNow, unblockedNow, undo } = say(words);
    toast(status === 'BLOCKED' ? blockedNow(from.name) : unblockedNow(from.name), {
      label: undo,
      run: () => void turn(turned),
    });
    onClose();
  };
  return (
    <>
      <button
        type="button"
        className="link"
        disabled={running}
        onClick={() => (person.status === 'ACTIVE' ? setLeaving(true) : void turn(person))}
      >
        {person.status === 'ACTIVE' ? m.block : m.unblock}
      </button>
      {leaving && (
        <LeaveDialog
          person={person}
          onClose={() => setLeaving(false)}
          onLeft={onClose}
          onBlock={() => void turn(person)}
        />
      )}
    </>
  );
}

function usePersonEditing(person: Person) {
  const { reads } = useSync();
  const change = useCommand(changePerson);
  const roles = useCommand(setRoles);
  const now: Held = { name: person.name, phone: person.phone, grants: person.grants };
  const problem = change.problem ?? roles.problem;
  const editing = useEditing<Held, Person>({
    key: `person ${person.id}`,
    now,
    version: person.version,
    problem,
    reload: () => reads.refetchQueries({ queryKey: ['people'] }),
    save: async ({ name, phone, grants }, version) => {
      const { id } = person;
      const renamed = name !== person.name || phone !== person.phone;
      const told = renamed ? await change.run({ id, name, version, fields: { name, phone } }) : person;
      if (told === undefined) return undefined;
      const same = JSON.stringify(grants) === JSON.stringify(person.grants);
      return same ? told : roles.run({ id, name, version: told.version, grants });
    },
  });
  return { editing, running: change.running || roles.running, problem };
}
