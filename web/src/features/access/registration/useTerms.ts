import { useEffect, useState } from 'react';
import type { RegistrationTerms } from '@/shared/http/api';
import { request } from '@/shared/http/request';

const nobody: RegistrationTerms = { companies: false, individuals: false, phones: false };

/** Who may register by themselves; nothing until the server has said so. */
export function useTerms(): RegistrationTerms | undefined {
  const [terms, setTerms] = useState<RegistrationTerms>();
  useEffect(() => {
    const stop = new AbortController();
    request<RegistrationTerms>({ path: '/registrations/terms', signal: stop.signal }).then(setTerms, () => {
      if (!stop.signal.aborted) setTerms(nobody);
    });
    return () => stop.abort();
  }, []);
  return terms;
}
