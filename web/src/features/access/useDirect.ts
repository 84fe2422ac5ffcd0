import { useCallback, useState } from 'react';
import type { Problem } from '@/shared/http/api';
import { RequestFailed } from '@/shared/http/fault';
import { type Call, request } from '@/shared/http/request';
import { say } from '@/shared/i18n/messages';
import { words } from '@/shared/ui/words';

const tooOften = 429;

/** A call made before anybody is signed in, when there is no local store and no outbox yet. */
export function useDirect<T>(done: (answer: T) => void) {
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = useCallback(
    async (call: Call) => {
      setRunning(true);
      setProblem(undefined);
      try {
        done(await request<T>(call));
      } catch (error) {
        if (!(error instanceof RequestFailed)) throw error;
        setProblem(stated(error));
      } finally {
        setRunning(false);
      }
    },
    [done],
  );
  return { run, running, problem, setProblem };
}

function stated({ fault }: RequestFailed): Problem {
  if (fault.kind === 'refused') return fault.problem;
  const m = say(words);
  if (fault.kind === 'unavailable' && fault.status === tooOften) {
    return { type: 'about:blank', status: tooOften, title: m.tooOften, detail: m.tooOftenHint };
  }
  return {
    type: 'about:blank',
    status: 0,
    title: fault.kind === 'unreachable' ? m.unreachable : m.unavailable,
    detail: m.unreachableHint,
  };
}
