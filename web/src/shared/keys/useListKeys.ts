import { useState } from 'react';
import { useKeys } from './keys';

interface ListKeys {
  readonly count: number;
  readonly open: (index: number) => void;
  readonly show: (index: number) => void;
}

/** `j` and `k` walk a list, Enter opens the marked row. */
export function useListKeys({ count, open, show }: ListKeys): number | undefined {
  const [marked, setMarked] = useState<number>();
  const walk = (by: 1 | -1): void => {
    if (count === 0) return;
    const next = Math.max(0, Math.min(count - 1, marked === undefined ? 0 : marked + by));
    setMarked(next);
    show(next);
  };
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    Enter: marked === undefined ? undefined : () => open(marked),
  });
  return marked !== undefined && marked < count ? marked : undefined;
}
