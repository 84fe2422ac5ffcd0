import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ExchangedCatalogue } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { closeCatalogue } from './commands';
import { words } from './words';

interface CloseCatalogueProps {
  readonly catalogue: ExchangedCatalogue;
  readonly onClose: () => void;
}

/** Goods go off sale for everybody, so it says how many, and how they come back. */
export function CloseCatalogue({ catalogue, onClose }: CloseCatalogueProps) {
  const m = useMessages(words);
  const f = useFormats();
  const navigate = useNavigate();
  const { run, running, problem } = useCommand(closeCatalogue);
  const close = async (): Promise<void> => {
    const closed = await run(catalogue);
    if (closed === undefined) return;
    onClose();
    await navigate({ to: '/exchanges/$id', params: { id: closed.sessionId } });
  };
  return (
    <Dialog title={m.closeSure(catalogue.name || catalogue.source)} open onClose={onClose} width={480}>
      <div className="stack">
        <ErrorSummary problem={problem} />
        <p>{m.closeEffect(catalogue.onlyHere, catalogue.goods - catalogue.onlyHere, f.number)}</p>
        <p className="soft">{catalogue.left ? m.closeUndo : m.closeStillComes}</p>
        <div className="row wrap">
          <Button variant="filled" color="var(--bad)" loading={running} onClick={() => void close()}>
            {m.closeCatalogue}
          </Button>
          <Button onClick={onClose}>{m.keepCatalogue}</Button>
        </div>
      </div>
    </Dialog>
  );
}
