import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Substitution } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { FormDialog } from '@/shared/ui/FormDialog';
import { fieldProps } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { prolongSubstitution } from './commands';
import { words } from './words';

/** Another last day: the person comes back later, or earlier. */
export function ProlongDialog({ of, onClose }: { of: Substitution; onClose: () => void }) {
  const m = useMessages(words);
  const [lastDay, setLast] = useState(of.lastDay);
  const { run, running, problem } = useCommand(prolongSubstitution);
  const submit = async (): Promise<void> => {
    if ((await run({ of, lastDay: lastDay || null })) !== undefined) onClose();
  };
  return (
    <FormDialog
      title={m.prolonging(of.absentName)}
      open
      width={400}
      {...{ onClose, running, problem }}
      onSubmit={() => void submit()}
    >
      <TextInput
        type="date"
        size="sm"
        label={m.lastDay}
        min={of.firstDay}
        value={lastDay}
        onChange={(event) => setLast(event.currentTarget.value)}
        {...fieldProps(problem, '/lastDay')}
      />
    </FormDialog>
  );
}
