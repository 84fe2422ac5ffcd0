import { Button } from '@mantine/core';
import type { TokenView } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { words } from './words';

interface RevokeTokenProps {
  readonly token: TokenView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** It cannot be taken back, so it is asked once more. */
export function RevokeToken({ token, onDone, onCancel }: RevokeTokenProps) {
  const m = useMessages(words);
  const { run, running, problem } = useDirect<undefined>(onDone);
  return (
    <Dialog title={m.revokeSure(token.name)} open onClose={onCancel} width={440}>
      <div className="stack">
        <ErrorSummary problem={problem} />
        <p className="soft">{m.revokeEffect}</p>
        <div className="row wrap">
          <Button
            variant="filled"
            loading={running}
            onClick={() => void run({ method: 'DELETE', path: `/tokens/${token.id}` })}
          >
            {m.revoke}
          </Button>
          <Button onClick={onCancel}>{m.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
