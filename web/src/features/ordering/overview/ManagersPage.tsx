import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, PageHead, Read } from '@/shared/ui/states';
import { overview } from './collections';
import { ManagerFigures } from './Figures';
import styles from './overview.module.css';
import { SpanChoice } from './SpanChoice';
import { useSpan } from './span';
import { words } from './words';

/** How each manager fares: clients, orders of the period, what is open and late now. */
export function ManagersPage() {
  const m = useMessages(words);
  const { name, span, choose } = useSpan();
  const read = useQuery({ ...overview(span), placeholderData: (before) => before });
  return (
    <>
      <PageHead title={m.managers} beside={<SpanChoice value={name} onChange={choose} />} />
      <Read of={read}>
        {({ byManager }) =>
          byManager.length === 0 ? (
            <Empty title={m.noManagers} hint={m.noManagersHint} />
          ) : (
            <>
              <p className={`quiet ${styles.title}`}>{m.managersHint}</p>
              <ManagerFigures of={byManager} title={false} />
            </>
          )
        }
      </Read>
    </>
  );
}
