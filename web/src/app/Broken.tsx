import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useMessages } from '@/shared/i18n/messages';
import { Empty } from '@/shared/ui/states';
import { words as shared } from '@/shared/ui/words';
import { words } from './words';

/** What stands in place of a screen that could not be drawn. */
export function Broken({ error }: ErrorComponentProps) {
  const m = useMessages(shared);
  return (
    <Empty title={m.wrong} hint={m.wrongHint}>
      <Button onClick={() => window.location.reload()}>{m.reload}</Button>
      <code className="quiet small">{error instanceof Error ? error.message : String(error)}</code>
    </Empty>
  );
}

export function NotFound() {
  const m = useMessages(words);
  return (
    <Empty title={m.notFound} hint={m.notFoundHint}>
      <Link to="/" className="link">
        {m.toHome}
      </Link>
    </Empty>
  );
}
