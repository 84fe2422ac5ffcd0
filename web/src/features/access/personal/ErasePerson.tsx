import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Person } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { erasePerson } from './commands';
import { words } from './words';

interface ErasePersonProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** What is erased does not come back, so the name is typed. */
export function ErasePerson({ person, onClose, onErased }: ErasePersonProps) {
  const m = useMessages(words);
  const [name, setName] = useState('');
  const { run, running, problem } = useCommand(erasePerson);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await run({ id: person.id, name: name.trim() })) === undefined) return;
    toast(say(words).erased);
    onErased();
  };
  return (
    <Dialog title={m.eraseOf(person.name)} open onClose={onClose} width={520}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <p>{m.goes}</p>
        <p>{m.stays}</p>
        <p className="soft">{m.elsewhere}</p>
        <ErrorSummary problem={problem} />
        <TextInput
          label={m.typeName(person.name)}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          {...fieldProps(problem, '/name')}
        />
        <div className="row wrap">
          <Button type="submit" variant="filled" loading={running} disabled={name.trim() === ''}>
            {m.eraseNow}
          </Button>
          <Button onClick={onClose}>{m.keep}</Button>
        </div>
      </form>
    </Dialog>
  );
}
