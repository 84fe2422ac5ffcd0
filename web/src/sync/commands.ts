import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Problem } from '@/shared/http/api';
import { problemOf } from '@/shared/http/fault';
import type { Write } from './outbox';
import { useSync } from './Sync';

/** A use case of the server as the client calls it; named as the server names it. */
export interface Command<Input, Output> {
  readonly write: (input: Input) => Write;
  /** Shows the outcome before the server has confirmed it; gives back what undoes that. */
  readonly foresee?: ((reads: QueryClient, input: Input) => () => void) | undefined;
  /** Carries the type of the answer; never set. */
  readonly answers?: Output;
}

export const command = <Input, Output = void>(
  write: (input: Input) => Write,
  foresee?: (reads: QueryClient, input: Input) => () => void,
): Command<Input, Output> => ({ write, foresee });

export interface Running<Input, Output> {
  /** The server's answer, or undefined if it refused: the reason is then in `problem` (or in the tray). */
  readonly run: (input: Input) => Promise<Output | undefined>;
  readonly running: boolean;
  readonly problem: Problem | undefined;
  readonly reset: () => void;
}

/** Runs a command through the outbox and holds its state for the button and the error summary. */
export function useCommand<Input, Output>(of: Command<Input, Output>): Running<Input, Output> {
  const { outbox, reads } = useSync();
  const [problem, setProblem] = useState<Problem>();
  const [running, setRunning] = useState(false);
  const last = useRef(0);
  const run = useCallback(
    async (input: Input): Promise<Output | undefined> => {
      last.current += 1;
      const turn = last.current;
      setRunning(true);
      setProblem(undefined);
      const undo = of.foresee?.(reads, input);
      try {
        return await outbox.submit<Output>(of.write(input));
      } catch (error) {
        undo?.();
        const stated = problemOf(error);
        if (stated === undefined) throw error;
        if (turn === last.current) setProblem(stated);
        return undefined;
      } finally {
        if (turn === last.current) setRunning(false);
      }
    },
    [of, outbox, reads],
  );
  return { run, running, problem, reset: useCallback(() => setProblem(undefined), []) };
}
