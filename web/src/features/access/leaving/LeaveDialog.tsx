import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, Leaving, Person } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { FormDialog } from '@/shared/ui/FormDialog';
import { fieldProps, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { departure } from './collections';
import { leavePerson, returnPerson } from './commands';
import { words } from './words';

interface LeaveDialogProps {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly onClose: () => void;
  /** After the door is closed and all is handed over. */
  readonly onLeft?: (() => void) | undefined;
  /** Closes the door and leaves everything where it is. */
  readonly onBlock: () => void;
}

/** Somebody leaves: what is in their care, and to whom it goes. */
export function LeaveDialog({ person, onClose, onLeft, onBlock }: LeaveDialogProps) {
  const m = useMessages(words);
  const read = useQuery(departure(person.id));
  if (read.data !== undefined) return <Handing of={read.data} {...{ onClose, onLeft, onBlock }} />;
  return (
    <Dialog title={m.leaving(person.name)} open onClose={onClose} width={520}>
      <Read of={read}>{() => null}</Read>
    </Dialog>
  );
}

function Handing({ of, onClose, onLeft, onBlock }: Omit<LeaveDialogProps, 'person'> & { readonly of: Leaving }) {
  const m = useMessages(words);
  const [chosen, setChosen] = useState<Readonly<Record<string, Id>>>({});
  const { run, running, problem } = useCommand(leavePerson);
  const back = useCommand(returnPerson);
  const submit = async (): Promise<void> => {
    const successors = of.inCare.map(({ kind }) => ({ kind, personId: chosen[kind] || null }));
    const left = await run({ of, successors });
    if (left === undefined) return;
    onClose();
    onLeft?.();
    const { left: done, undo, returned } = say(words);
    toast(done(of.name), {
      label: undo,
      run: () => void back.run(left).then((again) => again && toast(returned(of.name))),
    });
  };
  const common = shared(of);
  return (
    <FormDialog
      title={m.leaving(of.name)}
      action={of.inCare.length > 0 ? m.confirm : m.block}
      open
      width={520}
      {...{ onClose, running, problem }}
      onSubmit={() => void submit()}
      aside={
        of.inCare.length > 0 && (
          <Button variant="subtle" onClick={onBlock}>
            {m.onlyBlock}
          </Button>
        )
      }
    >
      <p className="soft">{of.inCare.length > 0 ? m.hint : m.nothing}</p>
      {common.length > 0 && of.inCare.length > 1 && (
        <Choice
          label={m.all}
          value=""
          people={common}
          onChange={(id) => setChosen(Object.fromEntries(of.inCare.map(({ kind }) => [kind, id])))}
        />
      )}
      {of.inCare.map(({ kind, count, successors }) =>
        successors.length === 0 ? (
          <p key={kind}>
            {m.count(m.kinds[kind] ?? kind, count)}. {m.nobody}
          </p>
        ) : (
          <Choice
            key={kind}
            label={m.count(m.kinds[kind] ?? kind, count)}
            value={chosen[kind] ?? ''}
            people={successors}
            onChange={(id) => setChosen({ ...chosen, [kind]: id })}
            {...fieldProps(problem, `/successors/${kind}`)}
          />
        ),
      )}
      {of.substitutions > 0 && <p className="soft">{m.substitutions(of.substitutions)}</p>}
      {of.tokens > 0 && <p className="soft">{m.tokens(of.tokens)}</p>}
      {of.lastAdministratorOf.length > 0 && <p>{m.lastAdministrator(of.lastAdministratorOf.join(', '))}</p>}
    </FormDialog>
  );
}

type Successors = Leaving['inCare'][number]['successors'];

/** Those who may take everything. */
const shared = ({ inCare: [first, ...rest] }: Leaving): Successors =>
  (first?.successors ?? []).filter(({ id }) => rest.every(({ successors }) => successors.some((one) => one.id === id)));

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly people: Successors;
  readonly onChange: (id: Id) => void;
  readonly id?: string;
  readonly error?: string | undefined;
}

function Choice({ label, value, people, onChange, ...rest }: ChoiceProps) {
  const m = useMessages(words);
  return (
    <NativeSelect
      size="sm"
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: m.choose }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      {...rest}
    />
  );
}
