import { Button } from '@mantine/core';
import { useCallback } from 'react';
import type { OfferedSignOn, SignOnAddress } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { away } from './away';
import { words } from './words';

const go = ({ address }: SignOnAddress): void => away(address);

/** The way through the company's own sign-in, if the login has one, and back to where one wanted to be. */
export function useSignOn(provider: OfferedSignOn | undefined, login: string) {
  const { run, running, problem } = useDirect<SignOnAddress>(go);
  const begin = useCallback(() => {
    if (provider === undefined) return;
    void run({ method: 'POST', path: '/session/sso', body: { provider: provider.id, login: login.trim() } });
  }, [provider, login, run]);
  return { provider, begin, running, problem };
}

export function SsoButton({ provider, begin, running, problem }: ReturnType<typeof useSignOn>) {
  const m = useMessages(words);
  if (provider === undefined) return null;
  return (
    <>
      <Button variant="filled" onClick={begin} loading={running}>
        {m.through(provider.name)}
      </Button>
      <ErrorSummary problem={problem} />
    </>
  );
}
