import { useMessages } from '@/shared/i18n/messages';
import { Tag } from '@/shared/ui/states';
import { words } from './words';

/** Marks what is in the reader's care only while somebody is away. The first word of the name is enough in a list. */
export function InPlaceOf({ name }: { name: string | null | undefined }) {
  const m = useMessages(words);
  if (!name) return null;
  return (
    <Tag tone="info">
      <span title={name}>{m.inPlaceOf(name.split(' ')[0] ?? name)}</span>
    </Tag>
  );
}

interface ManagerNameProps {
  readonly of: { readonly accountManagerName?: string | null; readonly standIn?: string | null };
}

/** The account manager and, while they are away, who stands in. */
export function ManagerName({ of: { accountManagerName, standIn } }: ManagerNameProps) {
  const m = useMessages(words);
  if (!accountManagerName) return null;
  const standing = standIn ? m.standsIn(standIn) : undefined;
  return (
    <span title={standing ?? accountManagerName}>
      {accountManagerName}
      {standing && <span className="quiet"> · {standing}</span>}
    </span>
  );
}
