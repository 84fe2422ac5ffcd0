import { useEffect, useState } from 'react';
import type { PasswordTerms } from '@/shared/http/api';
import { request } from '@/shared/http/request';

/** What is asked of a new password; nothing is said while it is not known, and the server refuses all the same. */
export function usePasswordTerms(path = '/password-terms'): PasswordTerms | undefined {
  const [terms, setTerms] = useState<PasswordTerms>();
  useEffect(() => {
    const stop = new AbortController();
    request<PasswordTerms>({ path, signal: stop.signal }).then(setTerms, () => undefined);
    return () => stop.abort();
  }, [path]);
  return terms;
}
