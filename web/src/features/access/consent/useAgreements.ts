import { useEffect, useState } from 'react';
import type { Agreement, Id } from '@/shared/http/api';
import { request } from '@/shared/http/request';

/** What whoever comes in is asked to agree to, before there is a local store; nothing while the server has not said. */
export function useAgreements() {
  const [agreements, setAgreements] = useState<readonly Agreement[]>([]);
  const [agreed, setAgreed] = useState<readonly Id[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    request<readonly Agreement[]>({ path: '/agreements', signal: stop.signal }).then(setAgreements, () => undefined);
    return () => stop.abort();
  }, []);
  return { agreements, agreed, onChange: setAgreed };
}
