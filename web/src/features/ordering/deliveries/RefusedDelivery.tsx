import { Button } from '@mantine/core';
import { useMessages } from '@/shared/i18n/messages';
import { useMoves } from '../order/move/moves';
import { RefusedMoves } from '../order/move/RefusedMoves';
import { words as orderWords } from '../order/words';

/** Why a mark was not taken: somebody else was quicker, or the step is no longer possible. */
export function RefusedDelivery() {
  const m = useMessages(orderWords);
  const { asked, dismiss } = useMoves();
  if (asked === undefined || asked.refused.length === 0) return null;
  return (
    <div className="stack">
      <RefusedMoves refused={asked.refused} to={asked.to} />
      <div>
        <Button onClick={dismiss}>{m.move.understood}</Button>
      </div>
    </div>
  );
}
