import { useState } from 'react';
import { useSession } from '@/features/access/public';
import type { ExchangeAccount } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { EditDialog } from '@/shared/ui/EditDialog';
import { CheckField, ChoiceField, TextField } from '@/shared/ui/fields';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { accounts } from './collections';
import { changeExchangeAccount, createExchangeAccount, resetExchangePassword } from './commands';
import styles from './exchange.module.css';
import { words } from './words';

type Held = Readonly<Record<'login' | 'name' | 'branchId' | 'ordersEncoding', string>> & { readonly active: boolean };
type Given = (given: { login: string; password: string }) => void;

interface AccountFormProps {
  /** Undefined for a new one. */
  readonly account?: ExchangeAccount | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onPassword: Given;
}

export function AccountForm({ account, open, onClose, onPassword }: AccountFormProps) {
  const m = useMessages(words);
  const { branches } = useSession();
  const { editing, running, problem } = useAccountEditing(account, onPassword);
  const form = { form: editing, problem };
  const { active } = editing.value;
  return (
    <EditDialog
      title={account ? account.name : m.newAccount}
      action={account ? undefined : m.addAccount}
      {...{ open, onClose, editing, running, problem }}
      names={{ ...m, branchId: m.branch, ordersEncoding: m.encoding }}
      show={(_, value) => (typeof value === 'boolean' ? (value ? m.active : m.inactive) : value)}
    >
      {!account && <TextField label={m.login} name="login" autoCapitalize="none" maxLength={100} {...form} />}
      <TextField label={m.name} description={m.nameHint} name="name" maxLength={200} {...form} />
      <ChoiceField
        label={m.branch}
        name="branchId"
        choices={[{ value: '', label: m.firstBranch }, ...branches.map((one) => ({ value: one.id, label: one.name }))]}
        {...form}
      />
      <ChoiceField
        label={m.encoding}
        name="ordersEncoding"
        choices={Object.entries(m.encodings).map(([value, label]) => ({ value, label }))}
        {...form}
      />
      {account && (
        <>
          <CheckField label={m.active} checked={active} onChange={(next) => editing.change({ active: next })} />
          <NewPassword account={account} onGiven={onPassword} onClose={onClose} />
        </>
      )}
    </EditDialog>
  );
}

function NewPassword({ account, onGiven, onClose }: { account: ExchangeAccount; onGiven: Given; onClose: () => void }) {
  const m = useMessages(words);
  const { run, running } = useCommand(resetExchangePassword);
  const give = async (): Promise<void> => {
    const answer = await run(account);
    if (answer === undefined) return;
    onClose();
    onGiven({ login: account.login, password: answer.password });
  };
  return (
    <p className={styles.reset}>
      <button type="button" className="link" disabled={running} onClick={() => void give()}>
        {m.newPassword}
      </button>{' '}
      <span className="quiet">{m.newPasswordEffect}</span>
    </p>
  );
}

function useAccountEditing(account: ExchangeAccount | undefined, onPassword: Given) {
  const { reads } = useSync();
  const [id] = useState(newId);
  const create = useCommand(createExchangeAccount);
  const change = useCommand(changeExchangeAccount);
  const problem = account ? change.problem : create.problem;
  const editing = useEditing<Held, ExchangeAccount>({
    key: account ? `exchange account ${account.id}` : 'new exchange account',
    now: {
      login: account?.login ?? '1c',
      name: account?.name ?? '',
      branchId: account?.branchId ?? '',
      ordersEncoding: account?.ordersEncoding ?? 'UTF-8',
      active: account?.active ?? true,
    },
    version: account?.version ?? 0,
    problem,
    reload: () => reads.refetchQueries({ queryKey: accounts(null).queryKey }),
    save: async (held, version) => {
      const ordersEncoding = held.ordersEncoding as ExchangeAccount['ordersEncoding'];
      const fields = { name: held.name.trim(), branchId: held.branchId || null, ordersEncoding };
      if (account) return change.run({ id: account.id, fields: { ...fields, active: held.active }, version });
      const created = await create.run({ id, login: held.login.trim(), fields });
      if (created) onPassword({ login: created.login, password: created.password });
      return created;
    },
  });
  return { editing, running: create.running || change.running, problem };
}
