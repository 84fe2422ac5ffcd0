import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Id, Role } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import choices from '@/shared/ui/choices.module.css';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { words } from '../words';
import { addColleague } from './commands';

const offered = ['BUYER', 'ACCOUNTANT', 'WAREHOUSE_WORKER', 'COMPANY_ADMINISTRATOR'] as const;
const blank = { name: '', login: '', phone: '', roles: ['BUYER'] as readonly Role[] };

interface ColleagueDialogProps {
  readonly open: boolean;
  readonly organisationId: Id;
  readonly onClose: () => void;
}

export function ColleagueDialog({ open, organisationId, onClose }: ColleagueDialogProps) {
  const m = useMessages(words);
  const [password, setPassword] = useState<string>();
  const close = (): void => {
    setPassword(undefined);
    onClose();
  };
  return (
    <Dialog title={m.colleague} open={open} onClose={close}>
      {password === undefined ? (
        <Fields organisationId={organisationId} onAdded={setPassword} />
      ) : (
        <div className="stack">
          <p className="strong">{m.password(password)}</p>
          <p className="soft">{m.passwordHint}</p>
          <div className="row">
            <Button onClick={() => void navigator.clipboard.writeText(password)}>{m.copy}</Button>
            <Button variant="filled" onClick={close}>
              {m.done}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

function Fields({ organisationId, onAdded }: { organisationId: Id; onAdded: (password: string) => void }) {
  const m = useMessages(words);
  const [form, setForm, clear] = useDraft(`new colleague ${organisationId}`, blank);
  const [id] = useState(newId);
  const { run, running, problem } = useCommand(addColleague);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { roles, ...person } = form;
    const added = await run({ id, ...person, grants: roles.map((role) => ({ role, organisationId })) });
    if (added === undefined) return;
    clear();
    onAdded(added.password);
  };
  const field = (name: 'name' | 'login' | 'phone') => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [name]: event.currentTarget.value }),
    ...fieldProps(problem, `/${name}`),
  });
  const toggle = (role: Role): void => {
    const roles = form.roles.includes(role) ? form.roles.filter((one) => one !== role) : [...form.roles, role];
    setForm({ ...form, roles });
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problem={problem} />
      <TextInput label={m.name} maxLength={200} {...field('name')} />
      <TextInput label={m.login} type="email" autoComplete="off" maxLength={200} {...field('login')} />
      <TextInput label={m.phone} inputMode="tel" maxLength={40} {...field('phone')} />
      <fieldset className={choices.choices}>
        <legend>{m.roles}</legend>
        {offered.map((role) => (
          <label key={role}>
            <input type="checkbox" checked={form.roles.includes(role)} onChange={() => toggle(role)} />
            <span>
              {m.roleNames[role]} <span className="quiet">{m.roleHints[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" variant="filled" loading={running}>
        {m.addColleague}
      </Button>
    </form>
  );
}
