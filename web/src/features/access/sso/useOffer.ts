import { useEffect, useState } from 'react';
import type { OfferedSignOn, SignOnOffer } from '@/shared/http/api';
import { queryString, request } from '@/shared/http/request';
import { domainOf } from './rules';

const pause = 350;

/** The identity provider of people with such addresses; only the domain is asked for, never the address. */
export function useOffer(login: string): OfferedSignOn | undefined {
  const domain = domainOf(login);
  const [known, setKnown] = useState<{ domain: string; provider: OfferedSignOn | undefined }>();
  useEffect(() => {
    if (domain === undefined) return undefined;
    const stop = new AbortController();
    const ask = setTimeout(() => {
      request<SignOnOffer>({ path: `/session/sso${queryString({ domain })}`, signal: stop.signal }).then(
        ({ provider }) => setKnown({ domain, provider: provider ?? undefined }),
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(ask);
      stop.abort();
    };
  }, [domain]);
  return known?.domain === domain ? known?.provider : undefined;
}
