import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, PriceListRef } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { Icon } from '@/shared/ui/icons';
import { ErrorSummary, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import styles from './ContractPriceLists.module.css';
import { contractPriceLists, priceLists, setPriceLists } from './collections';
import { words } from './words';

interface ContractPriceListsProps {
  readonly contractId: Id;
  readonly number: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Which price lists a contract opens, in the order in which they are asked. */
export function ContractPriceLists({ contractId, number, open, onClose }: ContractPriceListsProps) {
  const m = useMessages(words);
  const read = useQuery({ ...contractPriceLists(contractId), enabled: open });
  return (
    <Dialog title={m.of(number)} open={open} onClose={onClose}>
      <Read of={read}>{(lists) => <Order {...{ contractId, number, lists }} />}</Read>
    </Dialog>
  );
}

function Order({ contractId, number, lists }: { contractId: Id; number: string; lists: readonly PriceListRef[] }) {
  const m = useMessages(words);
  const all = useQuery(priceLists(null)).data ?? [];
  const { run, problem } = useCommand(setPriceLists);
  const [dragged, setDragged] = useState<Id>();
  const set = (next: readonly PriceListRef[]): void => void run({ contractId, number, lists: next });
  const move = (id: Id, to: number): void => {
    const moving = lists.find((one) => one.id === id);
    if (moving !== undefined && lists[to] !== moving)
      set(lists.filter((one) => one !== moving).toSpliced(to, 0, moving));
  };
  const remove = (gone: PriceListRef): void => {
    set(lists.filter((one) => one.id !== gone.id));
    toast(m.removed(gone.name), { label: m.undo, run: () => set(lists) });
  };
  const others = all.filter((one) => one.active && !lists.some((list) => list.id === one.id));
  return (
    <div className="stack">
      <ErrorSummary problem={problem} />
      <p className="soft">{lists.length === 0 ? m.none : m.hint}</p>
      <ol className={styles.lists}>
        {lists.map((list, at) => (
          <li
            key={list.id}
            draggable
            data-dragged={list.id === dragged}
            onDragStart={() => setDragged(list.id)}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dragged && move(dragged, at)}
          >
            <span className="quiet">{at + 1}</span>
            <span className={styles.name}>
              {list.name} <span className="quiet">{list.currency}</span>
            </span>
            <Act label={m.up(list.name)} icon="up" disabled={at === 0} onClick={() => move(list.id, at - 1)} />
            <Act
              label={m.down(list.name)}
              icon="down"
              disabled={at === lists.length - 1}
              onClick={() => move(list.id, at + 1)}
            />
            <Act label={m.remove(list.name)} icon="close" onClick={() => remove(list)} />
          </li>
        ))}
      </ol>
      {others.length === 0 ? (
        <p className="quiet">{m.nothingToAdd}</p>
      ) : (
        <div className={styles.others}>
          {others.map((list) => (
            <button key={list.id} type="button" onClick={() => set([...lists, list])}>
              <Icon name="plus" size={15} /> {list.name} <span className="quiet">{list.currency}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

interface ActProps {
  readonly label: string;
  readonly icon: 'up' | 'down' | 'close';
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Act({ label, icon, disabled = false, onClick }: ActProps) {
  return (
    <button type="button" className={styles.act} aria-label={label} disabled={disabled} onClick={onClick}>
      <Icon name={icon} size={16} />
    </button>
  );
}
