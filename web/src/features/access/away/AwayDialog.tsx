import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, SubstituteCandidate } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Fields, FormDialog } from '@/shared/ui/FormDialog';
import { fieldProps } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useToday } from '../session';
import { candidates } from './collections';
import { arrangeSubstitution } from './commands';
import { within } from './rules';
import { words } from './words';

export interface Somebody {
  readonly id: Id;
  readonly name: string;
}

interface AwayDialogProps {
  readonly title: string;
  readonly absent: Somebody;
  /** The company among whose people it is; the seller if none. */
  readonly organisationId: Id | undefined;
  readonly onClose: () => void;
}

/** From when to when somebody is away, and who stands in. */
export function AwayDialog({ title, absent, organisationId, onClose }: AwayDialogProps) {
  const m = useMessages(words);
  const [id] = useState(newId);
  const today = useToday();
  const [substituteId, setSubstitute] = useState('');
  const [firstDay, setFirst] = useState(today);
  const [lastDay, setLast] = useState('');
  const all = useQuery(candidates({ absentId: absent.id, organisationId })).data;
  const { run, running, problem } = useCommand(arrangeSubstitution);
  const submit = async (): Promise<void> => {
    const made = await run({
      id,
      absentId: absent.id,
      absentName: absent.name,
      organisationId: organisationId ?? null,
      substituteId: substituteId || null,
      firstDay: firstDay || null,
      lastDay: lastDay || null,
    });
    if (made === undefined) return;
    onClose();
    toast(say(words).arranged(made.absentName, made.substituteName));
  };
  const chosen = all?.find((one) => one.id === substituteId);
  return (
    <FormDialog title={title} open width={480} {...{ onClose, running, problem }} onSubmit={() => void submit()}>
      <NativeSelect
        size="sm"
        label={m.substitute}
        value={substituteId}
        onChange={(event) => setSubstitute(event.currentTarget.value)}
        data={choices(all ?? [], m)}
        {...fieldProps(problem, '/substituteId')}
      />
      {all?.length === 0 && <p className="quiet">{m.nobody}</p>}
      <Fields>
        <TextInput
          type="date"
          size="sm"
          label={m.firstDay}
          min={today}
          value={firstDay}
          onChange={(event) => setFirst(event.currentTarget.value)}
          {...fieldProps(problem, '/firstDay')}
        />
        <TextInput
          type="date"
          size="sm"
          label={m.lastDay}
          min={firstDay}
          value={lastDay}
          onChange={(event) => setLast(event.currentTarget.value)}
          {...fieldProps(problem, '/lastDay')}
        />
      </Fields>
      {chosen && <AlsoAway who={chosen} firstDay={firstDay} lastDay={lastDay} />}
      <p className="quiet small">{m.passes}</p>
    </FormDialog>
  );
}

function AlsoAway({ who, firstDay, lastDay }: { who: SubstituteCandidate; firstDay: string; lastDay: string }) {
  const m = useMessages(words);
  const f = useFormats();
  const missing = within(who.away, firstDay, lastDay).map((it) => m.days(f.date(it.firstDay), f.date(it.lastDay)));
  if (missing.length === 0) return null;
  return <p role="status">{m.alsoAway(who.name, missing.join(', '))}</p>;
}

/** Those nearby first, the others under a heading of their own if there are both. */
function choices(all: readonly SubstituteCandidate[], m: (typeof words)['ru']) {
  const options = (near: boolean) =>
    all.filter((one) => one.near === near).map((one) => ({ value: one.id, label: one.name }));
  const [near, others] = [options(true), options(false)];
  const groups =
    near.length > 0 && others.length > 0
      ? [
          { group: m.near, items: near },
          { group: m.others, items: others },
        ]
      : [...near, ...others];
  return [{ value: '', label: m.choose }, ...groups];
}
