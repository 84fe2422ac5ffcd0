/** What is being edited: what has been typed, and how the thing was when the typing began. */
export interface Edit<V> {
  readonly value: V;
  readonly base: V;
  readonly version: number;
}

/** A field that somebody else has changed since the typing began. */
export interface Change<V, K extends keyof V = keyof V> {
  readonly field: K;
  readonly theirs: V[K];
  readonly mine: V[K];
  /** Both have changed it, to different values: a person has to choose. */
  readonly clash: boolean;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const fieldsOf = <V extends object>(value: V): (keyof V)[] => Object.keys(value) as (keyof V)[];

/** My typing over the thing as it is now: what only others have changed is taken over, what I have typed stays. */
export function merged<V extends object>(edit: Edit<V>, now: V): V {
  const result = { ...now };
  for (const field of fieldsOf(now)) {
    if (!same(edit.value[field], edit.base[field])) result[field] = edit.value[field];
  }
  return result;
}

/** What others have changed since the typing began. */
export function changes<V extends object>(edit: Edit<V>, now: V): Change<V>[] {
  return fieldsOf(now)
    .filter((field) => !same(now[field], edit.base[field]) && !same(now[field], edit.value[field]))
    .map((field) => ({
      field,
      theirs: now[field],
      mine: edit.value[field],
      clash: !same(edit.value[field], edit.base[field]),
    }));
}

/** The edit after the clashes are settled: standing on the thing as it is now. */
export function rebased<V extends object>(
  edit: Edit<V>,
  now: V,
  version: number,
  theirs: ReadonlySet<keyof V>,
): Edit<V> {
  const value = merged(edit, now);
  for (const field of theirs) value[field] = now[field];
  return { value, base: now, version };
}

/** A form at work: what it holds, and what to do when others have changed the same thing meanwhile. */
export interface Editing<V, Output> {
  readonly value: V;
  readonly touched: boolean;
  readonly change: (part: Partial<V>) => void;
  readonly discard: () => void;
  /** Saves, unless somebody else has changed the same meanwhile: then `others` has to be settled first. */
  readonly submit: () => Promise<Output | undefined>;
  /** What others have changed meanwhile, once a save has met it. */
  readonly others: readonly Change<V>[] | undefined;
  /** Saves with the others' values in these fields and the typed ones everywhere else. */
  readonly settle: (theirs: ReadonlySet<keyof V>) => Promise<Output | undefined>;
  readonly back: () => void;
}
