import { Button } from '@mantine/core';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { pathOf, type Whose } from './collections';
import { settingWords } from './settingWords';

interface RemoveSignOnProps {
  readonly whose: Whose;
  readonly name: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** It cannot be taken back, so it is asked once more. */
export function RemoveSignOn({ whose, name, onDone, onCancel }: RemoveSignOnProps) {
  const m = useMessages(settingWords);
  const { run, running, problem } = useDirect<undefined>(onDone);
  return (
    <Dialog title={m.removeSure(name)} open onClose={onCancel} width={440}>
      <div className="stack">
        <ErrorSummary problem={problem} />
        <p className="soft">{m.removeEffect}</p>
        <div className="row wrap">
          <Button
            variant="filled"
            loading={running}
            onClick={() => void run({ method: 'DELETE', path: pathOf(whose) })}
          >
            {m.remove}
          </Button>
          <Button onClick={onCancel}>{m.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
