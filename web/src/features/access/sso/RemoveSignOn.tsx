import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Problem } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { pathOf, signOnSessions, type Whose } from './collections';
import { settingWords } from './settingWords';

interface PutOutProps {
  readonly whose: Whose;
  readonly title: string;
  readonly effect?: string;
  readonly action: string;
  readonly running: boolean;
  readonly problem?: Problem | undefined;
  readonly onSure: () => void;
  readonly onCancel: () => void;
}

/** Whoever is in by the provider is out at once, so it says how many they are and asks once more. */
export function PutOut({ whose, title, effect, action, running, problem, onSure, onCancel }: PutOutProps) {
  const m = useMessages(settingWords);
  const { data } = useQuery({ ...signOnSessions(whose), staleTime: 0 });
  return (
    <Dialog title={title} open onClose={onCancel} width={440}>
      <div className="stack">
        <ErrorSummary problem={problem} />
        {effect && <p className="soft">{effect}</p>}
        <p role="status">{data === undefined ? m.sessionsCounting : m.sessionsEnd(data.open)}</p>
        <div className="row wrap">
          <Button variant="filled" loading={running} onClick={onSure}>
            {action}
          </Button>
          <Button onClick={onCancel}>{m.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}

interface RemoveSignOnProps {
  readonly whose: Whose;
  readonly name: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** It cannot be taken back. */
export function RemoveSignOn({ whose, name, onDone, onCancel }: RemoveSignOnProps) {
  const m = useMessages(settingWords);
  const { run, running, problem } = useDirect<undefined>(onDone);
  return (
    <PutOut
      {...{ whose, running, problem, onCancel }}
      title={m.removeSure(name)}
      effect={m.removeEffect}
      action={m.remove}
      onSure={() => void run({ method: 'DELETE', path: pathOf(whose) })}
    />
  );
}
