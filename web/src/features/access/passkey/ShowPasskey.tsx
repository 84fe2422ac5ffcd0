import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PasskeyAnswer, PasskeyQuestion } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { useDirect } from '../useDirect';
import { ownPasskeys } from './collections';
import { canAskDevice, isHere, sign } from './device';
import { words } from './words';

interface ShowPasskeyProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onShown: (signed: PasskeyAnswer) => void;
}

/** Instead of the password, for whoever has a key on a device: the same button, by the key. */
export function ShowPasskey({ label, disabled, onShown }: ShowPasskeyProps) {
  const m = useMessages(words);
  const { data: own } = useQuery(ownPasskeys(null));
  const [told, setTold] = useState<string>();
  const ask = async (question: PasskeyQuestion): Promise<void> => {
    const signed = await sign(question);
    if (signed === undefined) setTold(m.notShown);
    else onShown(signed);
  };
  const asking = useDirect<PasskeyQuestion>((question) => void ask(question));
  if (!own?.passkeys.length || !isHere(own.origin) || !canAskDevice()) return null;
  const begin = (): void => {
    setTold(undefined);
    void asking.run({ method: 'POST', path: '/session/passkeys/proof', body: {} });
  };
  const trouble = told ?? asking.problem?.title;
  return (
    <>
      <Button disabled={disabled} loading={asking.running} onClick={begin}>
        {label}
      </Button>
      {trouble && (
        <span className="soft" role="alert">
          {trouble}
        </span>
      )}
    </>
  );
}
