import { peopleWords, usePermissionNames } from '@/features/access/public';
import type { HistoryChange, HistoryRecord } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { names } from './names';
import { fieldOf, valueText } from './rules';
import { words } from './words';

/** A record in words: who, what, and every value as people write it. */
export function useTold() {
  const m = useMessages(words);
  const n = useMessages(names);
  const f = useFormats();
  const roles = useMessages(peopleWords).roleNames;
  const permissions = usePermissionNames();
  const how = {
    date: f.date,
    dateTime: f.dateTime,
    amount: f.amount,
    words: { ...n.values, ...roles, ...permissions },
  };
  const field = (key: string): string => n.fields[key] ?? key.replaceAll('_', ' ');
  const part = (kind: string, name: string | undefined): string =>
    `${n.parts[kind] ?? kind} ${kind === 'messages' ? '' : (name ?? '')}`.trim();
  const value = (key: string, of: string | null | undefined): string =>
    of === null || of === undefined || of === '' ? '—' : valueText(key, of, how);
  return {
    field,
    part,
    value,
    who: ({ who, behalf, through, withheld }: HistoryRecord): string => {
      if (withheld) return m.withheld;
      const name = nameless[who.kind]?.(m) ?? who.name ?? m.nobody;
      const whose = behalf && (who.kind === 'SYSTEM' ? m.behalf(behalf) : m.standingIn(behalf));
      return [name, whose, through && m.through(through)].filter(Boolean).join(', ');
    },
    kind: ({ who }: HistoryRecord): string => m.kinds[who.kind] ?? '',
    deed: ({ action, object }: HistoryRecord): string => {
      const deed = n.deeds[`${action} ${object.type}`];
      const label = object.label?.replace(
        /^(PERSONAL_DATA|TERMS)\/(?=\d)/,
        (kind) => `${n.values[kind.slice(0, -1)]}, v`,
      );
      return [deed ?? n.otherDeeds[action] ?? action, label].filter(Boolean).join(' ');
    },
    change: (change: HistoryChange): { name: string; before: string | undefined; after: string } => {
      const { part: kind, name, field: own } = fieldOf(change.field);
      return {
        name: kind === undefined ? field(own) : `${part(kind, name)}, ${field(own).toLowerCase()}`,
        before: change.before === null || change.before === undefined ? undefined : value(own, change.before),
        after: value(own, change.after),
      };
    },
  };
}

/** Who acts without being a person. */
const nameless: Readonly<Record<string, (m: (typeof words)['ru']) => string>> = {
  SYSTEM: (m) => m.portal,
  DATABASE: (m) => m.database,
};
