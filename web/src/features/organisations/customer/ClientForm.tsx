import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '@/features/access/public';
import type { Organisation } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { EditDialog } from '@/shared/ui/EditDialog';
import { ChoiceField, TextField } from '@/shared/ui/fields';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { managers, organisation as organisationRead } from '../collections';
import { addOrganisation, changeOrganisation } from './commands';
import { words } from './words';

/** What the form holds: all text; nobody is an empty manager. */
type Held = Readonly<Record<'kind' | 'name' | 'branchId' | 'accountManagerId' | 'status', string>>;

interface ClientFormProps {
  /** Undefined for a new one. */
  readonly client?: Organisation;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved?: (client: Organisation) => void;
}

export function ClientForm({ client, open, onClose, onSaved }: ClientFormProps) {
  const m = useMessages(words);
  const { branches } = useSession();
  const { editing, running, problem } = useClientEditing(client);
  const form = { form: editing, problem };
  const people = useQuery({ ...managers(editing.value.branchId || undefined), enabled: open }).data?.items ?? [];
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <EditDialog
      title={client ? m.client : m.newClient}
      action={client ? undefined : m.add}
      {...{ open, onClose, editing, running, problem }}
      {...(onSaved ? { onSaved } : {})}
      names={{ kind: m.kind, name: m.name, branchId: m.branch, accountManagerId: m.manager, status: m.status }}
      show={(field, value) => readable(field, value, [...branches, ...people], m)}
    >
      {!client && <ChoiceField label={m.kind} name="kind" choices={named(m.kinds)} {...form} />}
      <TextField label={m.name} description={m.nameHint} name="name" maxLength={300} {...form} />
      {branches.length > 1 && (
        <ChoiceField
          label={m.branch}
          name="branchId"
          choices={branches.map((one) => ({ value: one.id, label: one.name }))}
          {...form}
        />
      )}
      <ChoiceField
        label={m.manager}
        name="accountManagerId"
        choices={[{ value: '', label: m.noManager }, ...people.map((one) => ({ value: one.id, label: one.name }))]}
        {...form}
      />
      {client && (
        <ChoiceField label={m.status} description={m.blockedHint} name="status" choices={named(m.statuses)} {...form} />
      )}
    </EditDialog>
  );
}

function useClientEditing(client: Organisation | undefined) {
  const { branches } = useSession();
  const { reads } = useSync();
  const [id] = useState(newId);
  const add = useCommand(addOrganisation);
  const change = useCommand(changeOrganisation);
  const problem = client ? change.problem : add.problem;
  const editing = useEditing<Held, Organisation>({
    key: client ? `client ${client.id}` : 'new client',
    now: {
      kind: client?.kind ?? 'COMPANY',
      name: client?.name ?? '',
      branchId: client?.branchId ?? branches[0]?.id ?? '',
      accountManagerId: client?.accountManagerId ?? '',
      status: client?.status ?? 'ACTIVE',
    },
    version: client?.version ?? 0,
    problem,
    reload: () => reads.refetchQueries({ queryKey: organisationRead(client?.id ?? '').queryKey }),
    save: (held, version) => {
      const { kind, ...fields } = fieldsOf(held);
      return client ? change.run({ id: client.id, fields, version }) : add.run({ id, fields: { kind, ...fields } });
    },
  });
  return { editing, running: add.running || change.running, problem };
}

const fieldsOf = (held: Held) => ({
  kind: held.kind as Organisation['kind'],
  name: held.name.trim(),
  branchId: held.branchId,
  accountManagerId: held.accountManagerId || null,
  status: held.status as Organisation['status'],
});

function readable(
  field: keyof Held,
  value: string,
  named: readonly { readonly id: string; readonly name: string }[],
  m: (typeof words)['ru'],
): string {
  if (field === 'status') return m.statuses[value as Organisation['status']];
  return named.find((one) => one.id === value)?.name ?? value;
}
