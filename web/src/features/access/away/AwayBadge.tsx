import { useQuery } from '@tanstack/react-query';
import type { Id } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Tag } from '@/shared/ui/states';
import { substitutions } from './collections';
import { awayNow } from './rules';
import { words } from './words';

/** In lists of people: that somebody is away now, and who stands in. */
export function AwayBadge({ personId, organisationId }: { personId: Id; organisationId?: Id }) {
  const m = useMessages(words);
  const f = useFormats();
  const all = useQuery(substitutions({ personId: undefined, organisationId })).data?.items ?? [];
  const away = awayNow(all, personId);
  if (away === undefined) return null;
  return (
    <Tag tone="info">
      <span title={m.by(away.substituteName)}>{m.isAway(f.date(away.lastDay))}</span>
    </Tag>
  );
}
