import { createContext, use } from 'react';
import type { OrderPage, OrderRow, Problem } from '@/shared/http/api';
import { problemOf } from '@/shared/http/fault';
import type { Sync } from '@/sync/Sync';
import { order as orderRead } from '../collections';
import { changeStage, type Move } from '../commands';
import type { NextStage } from '../rules';

/** Something has to be said, or seen, before orders move. */
export interface Asked {
  readonly orders: readonly OrderRow[];
  readonly to: NextStage;
  /** Chosen orders from whose stage nothing leads there. */
  readonly skipped: number;
  readonly refused: readonly Refused[];
}

/** An order that did not move: as it is now, and why. */
export interface Refused {
  readonly order: OrderRow;
  readonly problem: Problem;
}

export interface Moves {
  /** At once where it can be taken back and nothing has to be said; otherwise asks first. */
  readonly move: (order: OrderRow, to: NextStage) => void;
  readonly moveAll: (orders: readonly OrderRow[], to: NextStage) => void;
  /** At once, with the word that has been asked for already. */
  readonly send: (orders: readonly OrderRow[], to: NextStage, comment: string) => void;
  readonly asked: Asked | undefined;
  readonly running: boolean;
  readonly confirm: (comment: string) => void;
  readonly dismiss: () => void;
}

export const MovesContext = createContext<Moves | undefined>(undefined);

export function useMoves(): Moves {
  const moves = use(MovesContext);
  if (moves === undefined) throw new Error('There is no MovesProvider above this component');
  return moves;
}

export type Outcome =
  | { readonly was: OrderRow; readonly page: OrderPage }
  | { readonly was: OrderRow; readonly refused: Refused };

/** Tries one step; a refusal comes back with the order as it really stands. */
export async function attempt(sync: Sync, move: Move): Promise<Outcome> {
  const was = move.order;
  const takeBack = changeStage.foresee?.(sync.reads, move);
  try {
    return { was, page: await sync.outbox.submit<OrderPage>(changeStage.write(move)) };
  } catch (error) {
    takeBack?.();
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    void sync.reads.invalidateQueries({ queryKey: ['orders'] });
    const fresh = await sync.reads.fetchQuery({ ...orderRead(was.id), staleTime: 0 }).catch(() => was);
    return { was, refused: { order: fresh, problem } };
  }
}

/** What leads back to where the orders were; nothing if one of them cannot go back. */
export function wayBack(done: readonly { was: OrderRow; page: OrderPage }[], why: string): readonly Move[] | undefined {
  const back = done.map(({ was, page }) => {
    const to = page.nextStages.find((next) => next.id === was.stage.id);
    return to && { order: page, to, comment: to.commentRequired ? why : '' };
  });
  return back.every((move) => move !== undefined) ? back : undefined;
}
