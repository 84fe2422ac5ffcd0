import { useEffect, useState } from 'react';
import type { EntryLinkTerms } from '@/shared/http/api';
import { request } from '@/shared/http/request';

/** Whether links for coming in can be sent; until it is known they cannot. */
export function useLinks(): boolean {
  const [possible, setPossible] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    request<EntryLinkTerms>({ path: '/session/link', signal: stop.signal }).then(
      (terms) => setPossible(terms.possible),
      () => undefined,
    );
    return () => stop.abort();
  }, []);
  return possible;
}
