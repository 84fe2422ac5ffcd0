import { useEffect, useState } from 'react';
import type { Problem } from '@/shared/http/api';
import { changes, type Edit, type Editing, merged, rebased } from '@/shared/merge';
import { useDraft } from './drafts';

interface EditingOf<V, Output> {
  /** Under which name the typing is kept. */
  readonly key: string;
  /** The thing as the server knows it now; may change while somebody types. A blank for a new one. */
  readonly now: V;
  /** Zero for a new one. */
  readonly version: number;
  readonly save: (value: V, version: number) => Promise<Output | undefined>;
  /** Why the last save was refused. */
  readonly problem: Problem | undefined;
  readonly reload: () => Promise<unknown>;
}

const changedMeanwhile = 412;

/** Typing that is never lost: kept through reloads, laid over what others change meanwhile, never over it unseen. */
export function useEditing<V extends object, Output>(of: EditingOf<V, Output>): Editing<V, Output> {
  const { key, now, version, save, problem, reload } = of;
  const [edit, setEdit, discard] = useDraft<Edit<V> | null>(`edit ${key}`, null);
  const [asking, setAsking] = useState(false);
  const value = edit === null ? now : merged(edit, now);
  const others = edit === null ? [] : changes(edit, now);
  useEffect(() => {
    if (problem?.status === changedMeanwhile) void reload().then(() => setAsking(true));
  }, [problem, reload]);
  const send = async (sent: V): Promise<Output | undefined> => {
    const answer = await save(sent, version);
    if (answer !== undefined) {
      discard();
      setAsking(false);
    }
    return answer;
  };
  const submit = async (): Promise<Output | undefined> => {
    if (others.some((one) => one.clash)) {
      setAsking(true);
      return undefined;
    }
    return send(value);
  };
  const settle = async (theirs: ReadonlySet<keyof V>): Promise<Output | undefined> => {
    const settled = edit === null ? value : rebased(edit, now, version, theirs).value;
    if (edit !== null) setEdit(rebased(edit, now, version, theirs));
    setAsking(false);
    return send(settled);
  };
  return {
    value,
    touched: edit !== null,
    change: (part) => {
      const held = edit ?? { value: now, base: now, version };
      setEdit({ ...held, value: { ...held.value, ...part } });
    },
    discard,
    submit,
    others: asking ? others : undefined,
    settle,
    back: () => setAsking(false),
  };
}
