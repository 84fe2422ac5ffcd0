import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { RoleChoice, useLoginHint } from '@/features/access/public';
import type { Grant, Id, Organisation } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { words } from '../words';
import { addColleague } from './commands';

const blank = (organisationId: Id) => ({
  name: '',
  login: '',
  phone: '',
  grants: [{ role: 'BUYER', organisationId }] as readonly Grant[],
});

type Company = Pick<Organisation, 'id' | 'name'>;

interface ColleagueDialogProps {
  readonly open: boolean;
  readonly company: Company;
  readonly onClose: () => void;
}

export function ColleagueDialog({ open, company, onClose }: ColleagueDialogProps) {
  const m = useMessages(words);
  const [password, setPassword] = useState<string>();
  const close = (): void => {
    setPassword(undefined);
    onClose();
  };
  return (
    <Dialog title={m.colleague} open={open} onClose={close}>
      {password === undefined ? (
        <Fields company={company} onAdded={setPassword} />
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

function Fields({ company, onAdded }: { company: Company; onAdded: (password: string) => void }) {
  const m = useMessages(words);
  const [first] = useState(() => blank(company.id));
  const [form, setForm, clear] = useDraft(`new colleague ${company.id}`, first);
  const hint = useLoginHint(form.login);
  const [id] = useState(newId);
  const { run, running, problem } = useCommand(addColleague);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const added = await run({ id, ...form, grants: [...form.grants] });
    if (added === undefined) return;
    clear();
    onAdded(added.password);
  };
  const field = (name: 'name' | 'login' | 'phone') => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [name]: event.currentTarget.value }),
    ...fieldProps(problem, `/${name}`),
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problem={problem} />
      <TextInput label={m.name} maxLength={200} {...field('name')} />
      <TextInput
        label={m.login}
        description={hint}
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
        maxLength={200}
        {...field('login')}
      />
      <TextInput label={m.phone} inputMode="tel" maxLength={40} {...field('phone')} />
      <RoleChoice
        label={m.roles}
        company={company}
        grants={form.grants}
        onChange={(grants) => setForm({ ...form, grants })}
      />
      <Button type="submit" variant="filled" loading={running}>
        {m.addColleague}
      </Button>
    </form>
  );
}
