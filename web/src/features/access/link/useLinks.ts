import { useEffect, useState } from 'react';
import type { EntryLinkTerms } from '@/shared/http/api';
import { request } from '@/shared/http/request';

/** Whether links for coming in can be sent, and to phones, too; until it is known they cannot. */
export function useLinks(): EntryLinkTerms {
  const [terms, setTerms] = useState<EntryLinkTerms>({ possible: false, phones: false });
  useEffect(() => {
    const stop = new AbortController();
    request<EntryLinkTerms>({ path: '/session/link', signal: stop.signal }).then(setTerms, () => undefined);
    return () => stop.abort();
  }, []);
  return terms;
}
