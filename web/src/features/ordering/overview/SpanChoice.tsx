import { useMessages } from '@/shared/i18n/messages';
import { Segments } from '@/shared/ui/Preferences';
import type { SpanName } from './span';
import { words } from './words';

export function SpanChoice({ value, onChange }: { value: SpanName; onChange: (name: SpanName) => void }) {
  const m = useMessages(words);
  return (
    <Segments
      label={m.period}
      value={value}
      options={(['month', 'quarter', 'year'] as const).map((name) => ({ value: name, label: m.spans[name] }))}
      onChange={onChange}
    />
  );
}
