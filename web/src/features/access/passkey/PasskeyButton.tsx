import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { PasskeyQuestion, Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { canAskDevice, isHere, sign } from './device';
import { words } from './words';

/** Comes in by a key on a device, without saying who one is. */
export function PasskeyButton({ onEntered }: { onEntered: (session: Session) => void }) {
  const m = useMessages(words);
  const [told, setTold] = useState<string>();
  const { run: enter, running: entering, problem } = useDirect<Session>(onEntered);
  const ask = useCallback(
    async (question: PasskeyQuestion): Promise<void> => {
      if (!isHere(question.origin)) {
        setTold(m.elsewhere(question.origin));
        return;
      }
      const signed = await sign(question);
      if (signed === undefined) setTold(m.notSigned);
      else void enter({ method: 'POST', path: '/session/passkey', body: signed });
    },
    [enter, m],
  );
  const asking = useDirect<PasskeyQuestion>((question) => void ask(question));
  if (!canAskDevice()) return null;
  const begin = (): void => {
    setTold(undefined);
    void asking.run({ method: 'POST', path: '/session/passkey/challenge', body: {} });
  };
  return (
    <div className="stack">
      <Button onClick={begin} loading={asking.running || entering}>
        {m.enter}
      </Button>
      <ErrorSummary problem={problem ?? asking.problem} />
      {told && (
        <p className="soft" role="alert">
          {told}
        </p>
      )}
    </div>
  );
}
