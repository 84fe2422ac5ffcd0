import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, PermissionView, RoleView } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Dialog } from '@/shared/ui/Dialog';
import { EditDialog } from '@/shared/ui/EditDialog';
import { LongField, TextField } from '@/shared/ui/fields';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { holders, roles } from './collections';
import { changeRole, makeRole, type RoleFields, removeRole } from './commands';
import styles from './roles.module.css';
import { Simulator } from './Simulator';
import { Switches } from './Switches';
import { words } from './words';

interface RoleDialogProps {
  readonly role: RoleView;
  readonly all: readonly PermissionView[];
  readonly organisationId: Id | null;
  readonly onClose: () => void;
  readonly onCopy: () => void;
}

/** A role as it is: to look at, if it is not one's own to change. */
export function RoleDialog(props: RoleDialogProps) {
  return props.role.changeable ? <EditRole {...props} /> : <ShowRole {...props} />;
}

function ShowRole({ role, all, organisationId, onClose, onCopy }: RoleDialogProps) {
  const m = useMessages(words);
  return (
    <Dialog title={role.name} open onClose={onClose} width={620}>
      <div className="stack">
        <p className="soft">{role.description}</p>
        <Switches all={all} likeness={role.likeness} held={role.permissions} />
        <Holders of={role} organisationId={organisationId} />
        {role.likeness !== 'INDIVIDUAL' && (
          <div className="row">
            <Button variant="filled" onClick={onCopy}>
              {m.copy}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function EditRole({ role, all, organisationId, onClose, onCopy }: RoleDialogProps) {
  const m = useMessages(words);
  const { reads } = useSync();
  const change = useCommand(changeRole);
  const remove = useCommand(removeRole);
  const { name, description, permissions } = role;
  const editing = useEditing<RoleFields, RoleView>({
    key: `role ${role.key}`,
    now: { name, description, permissions },
    version: role.version,
    problem: change.problem,
    reload: () => reads.refetchQueries({ queryKey: roles({ organisationId }).queryKey }),
    save: (fields, version) => change.run({ id: role.key, version, fields }),
  });
  const form = { form: editing, problem: change.problem };
  const names = (codes: unknown): string =>
    (codes as string[]).map((code) => all.find((one) => one.code === code)?.name ?? code).join(', ');
  const drop = async (): Promise<void> => {
    await remove.run(role);
    onClose();
    toast(say(words).removed(role.name));
  };
  return (
    <EditDialog
      title={role.name}
      open
      width={720}
      {...{ onClose, editing }}
      running={change.running}
      problem={change.problem ?? remove.problem}
      names={{ name: m.name, description: m.description, permissions: m.permissions }}
      show={(field, value) => (field === 'permissions' ? names(value) : String(value))}
      aside={
        <span className="row wrap">
          <button type="button" className="link" onClick={onCopy}>
            {m.copy}
          </button>
          <button type="button" className="link" disabled={remove.running} onClick={() => void drop()}>
            {m.remove}
          </button>
        </span>
      }
    >
      <TextField label={m.name} name="name" maxLength={100} {...form} />
      <LongField label={m.description} description={m.descriptionHint} name="description" maxLength={500} {...form} />
      <Switches
        all={all}
        likeness={role.likeness}
        held={editing.value.permissions}
        onChange={(held) => editing.change({ permissions: held })}
      />
      <Holders of={role} organisationId={organisationId} tried={editing.value.permissions} />
    </EditDialog>
  );
}

interface HoldersProps {
  readonly of: RoleView;
  readonly organisationId: Id | null;
  /** What the role would allow if it were saved now. */
  readonly tried?: RoleFields['permissions'];
}

const most = 200;

/** Who holds the role; and for one of them, what a change of it would do. */
function Holders({ of, organisationId, tried }: HoldersProps) {
  const m = useMessages(words);
  const [chosen, choose] = useState('');
  const read = useQuery({ ...holders({ organisationId, key: of.key }), enabled: of.holders > 0 });
  const people = read.data ?? [];
  if (of.holders === 0) return null;
  return (
    <section className={styles.holders}>
      <h3>{m.holders}</h3>
      <p className="soft">{people.map((one) => one.name).join(', ')}</p>
      {people.length === most && <p className="quiet small">{m.holdersMore}</p>}
      {tried && (
        <>
          <NativeSelect
            size="sm"
            label={m.try}
            description={m.tryHint}
            data={[{ value: '', label: '—' }, ...people.map((one) => ({ value: one.personId, label: one.name }))]}
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          />
          {chosen !== '' && (
            <Simulator
              of={{ personId: chosen, role: { id: of.key, permissions: [...tried] } }}
              organisationId={organisationId}
            />
          )}
        </>
      )}
    </section>
  );
}

interface NewRoleProps {
  readonly all: readonly PermissionView[];
  readonly patterns: readonly RoleView[];
  readonly from: RoleView;
  readonly organisationId: Id | null;
  readonly onClose: () => void;
}

/** A new role always begins as a copy: what it is like decides where it is given and what it can allow. */
export function NewRole({ all, patterns, from, organisationId, onClose }: NewRoleProps) {
  const m = useMessages(words);
  const [id] = useState(newId);
  const [pattern, setPattern] = useState(from);
  const make = useCommand(makeRole);
  const editing = useEditing<RoleFields, RoleView>({
    key: `new role ${pattern.key} ${organisationId ?? ''}`,
    now: {
      name: m.copyOf(pattern.name),
      description: '',
      permissions: all.filter((one) => one.giveable && pattern.permissions.includes(one.code)).map((one) => one.code),
    },
    version: 0,
    problem: make.problem,
    reload: () => Promise.resolve(),
    save: (fields) => make.run({ id, likeness: pattern.likeness, organisationId, ...fields }),
  });
  const form = { form: editing, problem: make.problem };
  return (
    <EditDialog
      title={m.newRole}
      open
      width={720}
      action={m.make}
      {...{ onClose, editing }}
      running={make.running}
      problem={make.problem}
      names={{ name: m.name, description: m.description, permissions: m.permissions }}
    >
      <NativeSelect
        size="sm"
        label={m.like}
        {...(organisationId === null ? { description: m.likeHint } : {})}
        data={patterns.map((one) => ({ value: one.key, label: one.name }))}
        value={pattern.key}
        onChange={(event) => setPattern(patterns.find((one) => one.key === event.currentTarget.value) ?? from)}
      />
      <TextField label={m.name} name="name" maxLength={100} {...form} />
      <LongField label={m.description} description={m.descriptionHint} name="description" maxLength={500} {...form} />
      <Switches
        all={all}
        likeness={pattern.likeness}
        held={editing.value.permissions}
        onChange={(held) => editing.change({ permissions: held })}
      />
    </EditDialog>
  );
}
