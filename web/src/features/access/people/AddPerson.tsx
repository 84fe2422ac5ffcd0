import { useState } from 'react';
import type { Grant, Person } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { FormDialog } from '@/shared/ui/FormDialog';
import { TextField } from '@/shared/ui/fields';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { addPerson } from './commands';
import { PasswordDialog } from './PasswordDialog';
import { RolesField } from './RolesField';
import { bare } from './rules';
import { useLoginHint } from './useLoginHint';
import { words } from './words';

interface Held {
  readonly name: string;
  readonly login: string;
  readonly phone: string;
  readonly grants: readonly Grant[];
}

interface AddPersonProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The roles that are meant from the start. */
  readonly grants: readonly Grant[];
  readonly draft: string;
}

/** Lets a person in; the password is shown once, right after. */
export function AddPerson({ open, onClose, grants, draft }: AddPersonProps) {
  const m = useMessages(words);
  const [blank] = useState<Held>({ name: '', login: '', phone: '', grants });
  const [value, setValue, clear] = useDraft(`new person ${draft}`, blank);
  const hint = useLoginHint(value.login);
  const [id, setId] = useState(newId);
  const [added, setAdded] = useState<Person & { password: string }>();
  const { run, running, problem } = useCommand(addPerson);
  const change = (part: Partial<Held>): void => setValue({ ...value, ...part } as Held);
  const form = { form: { value, change }, problem };
  const submit = async (): Promise<void> => {
    const { name, login, phone } = value;
    const answer = await run({
      id,
      name: name.trim(),
      login: login.trim(),
      phone: phone.trim(),
      grants: value.grants.map(bare),
    });
    if (answer === undefined) return;
    clear();
    setId(newId());
    onClose();
    setAdded(answer);
  };
  return (
    <>
      <FormDialog
        title={m.add}
        action={m.add}
        width={620}
        {...{ open, onClose, running, problem }}
        onSubmit={() => void submit()}
      >
        <TextField label={m.name} name="name" maxLength={200} {...form} />
        <TextField label={m.login} description={hint} name="login" autoCapitalize="none" maxLength={200} {...form} />
        <TextField label={m.phone} name="phone" inputMode="tel" maxLength={40} {...form} />
        <RolesField
          grants={value.grants}
          onChange={(next) => change({ grants: next })}
          problem={problem}
          pointer="/grants"
        />
      </FormDialog>
      <PasswordDialog of={added?.name ?? ''} password={added?.password} onClose={() => setAdded(undefined)} />
    </>
  );
}
