import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { FormDialog } from '@/shared/ui/FormDialog';
import { fieldProps } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useSync } from '@/sync/Sync';
import { useDirect } from '../useDirect';
import { words } from './words';

interface ErasePersonProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** What is erased does not come back, so the name is typed, and nothing waits in the outbox. */
export function ErasePerson({ person, onClose, onErased }: ErasePersonProps) {
  const m = useMessages(words);
  const { reads } = useSync();
  const [name, setName] = useState('');
  const { run, running, problem } = useDirect<undefined>(() => {
    toast(say(words).erased);
    void reads.invalidateQueries({ predicate: ({ meta }) => meta?.topics.includes('access.changed') ?? false });
    onErased();
  });
  const erase = (): void =>
    void run({ method: 'POST', path: `/people/${person.id}/erasure`, body: { typedName: name.trim() } });
  return (
    <FormDialog
      title={m.eraseOf(person.name)}
      open
      width={520}
      action={m.eraseNow}
      {...{ onClose, running, problem }}
      onSubmit={erase}
    >
      <p>{m.goes}</p>
      <p>{m.stays}</p>
      <p className="soft">{m.elsewhere}</p>
      <TextInput
        label={m.typeName(person.name)}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        {...fieldProps(problem, '/typedName')}
      />
    </FormDialog>
  );
}
