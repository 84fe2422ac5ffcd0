import { useQuery } from '@tanstack/react-query';
import type { OrderRow } from '@/shared/http/api';
import { stages } from '../order/collections';
import { useMoves } from '../order/move/moves';
import { steps } from '../order/rules';

type Keys = Readonly<Record<string, () => void>>;

/** Keys 1–9 move the marked order to the stage that stands at that place in its menu. */
export function useDigits(): (row: OrderRow | undefined) => Keys {
  const known = useQuery(stages(null)).data;
  const { move } = useMoves();
  return (row) => {
    if (row === undefined) return {};
    const possible = steps(row, known).all.slice(0, 9);
    return Object.fromEntries(possible.map((to, at) => [String(at + 1), () => move(row, to)]));
  };
}
