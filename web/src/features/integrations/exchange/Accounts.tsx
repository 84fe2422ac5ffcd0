import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PasswordDialog } from '@/features/access/public';
import type { ExchangeAccount } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, Read, Tag } from '@/shared/ui/states';
import { AccountForm } from './AccountForm';
import { exchangeAddress } from './address';
import { accounts } from './collections';
import styles from './exchange.module.css';
import { words } from './words';

/** Programs that may exchange with the portal. */
export function Accounts() {
  const m = useMessages(words);
  const read = useQuery(accounts(null));
  const [editing, setEditing] = useState<string>();
  const [given, setGiven] = useState<{ login: string; password: string }>();
  return (
    <>
      <div className={styles.part}>
        <p className="soft">
          {m.address}: <code>{exchangeAddress()}</code>
        </p>
        <Button variant="filled" onClick={() => setEditing('new')}>
          {m.addAccount}
        </Button>
      </div>
      <Read of={read}>
        {(all) => (
          <>
            {all.length === 0 && <Empty title={m.noAccounts} hint={m.noAccountsHint} />}
            <ul className={styles.cards}>
              {all.map((account) => (
                <Card key={account.id} account={account} onEdit={() => setEditing(account.id)} />
              ))}
            </ul>
            <AccountForm
              key={editing}
              account={all.find((account) => account.id === editing)}
              open={editing !== undefined}
              onClose={() => setEditing(undefined)}
              onPassword={setGiven}
            />
          </>
        )}
      </Read>
      <PasswordDialog of={given?.login ?? ''} password={given?.password} onClose={() => setGiven(undefined)} />
    </>
  );
}

function Card({ account, onEdit }: { account: ExchangeAccount; onEdit: () => void }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <li className="card">
      <p className="row wrap">
        <span className="strong">{account.name}</span>
        {!account.active && <Tag tone="warn">{m.inactive}</Tag>}
      </p>
      <p className="soft">
        {account.login} · {account.ordersEncoding}
      </p>
      <p className="quiet small">{account.lastUsedAt ? m.lastUsed(f.ago(account.lastUsedAt)) : m.neverUsed}</p>
      <p className={styles.left}>
        <button type="button" className="link" onClick={onEdit}>
          {m.edit}
        </button>
      </p>
    </li>
  );
}
