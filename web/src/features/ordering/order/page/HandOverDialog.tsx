import { useQuery } from '@tanstack/react-query';
import type { Forwarder, OrderPage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { Icon } from '@/shared/ui/icons';
import { ErrorSummary, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { forwarders } from '../collections';
import { handOver } from '../commands';
import { words } from '../words';
import styles from './page.module.css';

/** One click gives the order to whoever carries it; giving it to another takes it back. */
export function HandOverDialog({ order, open, onClose }: { order: OrderPage; open: boolean; onClose: () => void }) {
  const m = useMessages(words);
  const read = useQuery({ ...forwarders(order.branchId), enabled: open });
  const { run, running, problem } = useCommand(handOver);
  const give = async (to: Forwarder): Promise<void> => {
    if ((await run({ order, personId: to.id })) === undefined) return;
    toast(m.act.handedOver(to.name));
    onClose();
  };
  return (
    <Dialog title={m.act.handOverTitle(order.number)} open={open} onClose={onClose} width={420}>
      <ErrorSummary problem={problem} />
      <Read of={read}>
        {(people) =>
          people.length === 0 ? (
            <p className="soft">{m.act.nobody}</p>
          ) : (
            <div className={styles.menu}>
              {people.map((person) => (
                <button key={person.id} type="button" disabled={running} onClick={() => void give(person)}>
                  <Icon name="truck" /> {person.name}
                  {person.name === order.handedToName && <Icon name="check" />}
                </button>
              ))}
              <p className="quiet small">{m.act.handOverHint}</p>
            </div>
          )
        }
      </Read>
    </Dialog>
  );
}
