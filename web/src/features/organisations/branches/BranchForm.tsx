import { useState } from 'react';
import { useSession } from '@/features/access/public';
import type { Branch } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { EditDialog } from '@/shared/ui/EditDialog';
import { Fields } from '@/shared/ui/FormDialog';
import { CheckField, ChoiceField, TextField } from '@/shared/ui/fields';
import { timeZones } from '@/shared/zones';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { branches } from '../collections';
import { addBranch, type BranchFields, changeBranch } from './commands';
import { words } from './words';

interface BranchFormProps {
  /** Undefined for a new one. */
  readonly branch?: Branch | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function BranchForm({ branch, open, onClose }: BranchFormProps) {
  const m = useMessages(words);
  const { editing, running, problem } = useBranchEditing(branch);
  const [zones] = useState(timeZones);
  const form = { form: editing, problem };
  return (
    <EditDialog
      title={branch ? m.branch : m.newBranch}
      action={branch ? undefined : m.add}
      {...{ open, onClose, editing, running, problem }}
      names={m}
      show={(field, value) => (field === 'active' ? (value ? m.open : m.closed) : String(value))}
    >
      <TextField label={m.name} name="name" maxLength={200} {...form} />
      <TextField label={m.code} description={m.codeHint} name="code" maxLength={6} {...form} />
      <TextField label={m.address} name="address" maxLength={500} {...form} />
      <Fields>
        <TextField label={m.phone} name="phone" inputMode="tel" maxLength={40} {...form} />
        <TextField label={m.email} name="email" inputMode="email" maxLength={200} {...form} />
      </Fields>
      <ChoiceField label={m.timeZone} name="timeZone" choices={zones} {...form} />
      {branch && (
        <CheckField label={m.active} checked={editing.value.active} onChange={(active) => editing.change({ active })} />
      )}
    </EditDialog>
  );
}

function useBranchEditing(branch: Branch | undefined) {
  const { reads } = useSync();
  const { seller } = useSession();
  const [id] = useState(newId);
  const add = useCommand(addBranch);
  const change = useCommand(changeBranch);
  const problem = branch ? change.problem : add.problem;
  const editing = useEditing<BranchFields, Branch>({
    key: branch ? `branch ${branch.id}` : 'new branch',
    now: {
      code: branch?.code ?? '',
      name: branch?.name ?? '',
      address: branch?.address ?? '',
      phone: branch?.phone ?? '',
      email: branch?.email ?? '',
      timeZone: branch?.timeZone ?? seller.timeZone,
      active: branch?.active ?? true,
    },
    version: branch?.version ?? 0,
    problem,
    reload: () => reads.refetchQueries({ queryKey: branches(null).queryKey }),
    save: (fields, version) => (branch ? change.run({ id: branch.id, fields, version }) : add.run({ id, fields })),
  });
  return { editing, running: add.running || change.running, problem };
}
