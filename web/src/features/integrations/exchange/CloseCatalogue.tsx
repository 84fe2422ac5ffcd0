import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ExchangedCatalogue } from '@/shared/http/api';
import { useReach } from '@/shared/http/reach';
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

/**
 * Goods go off sale for everybody, so it says how many, and how they come back. Many take a while: what is happening stands there in words
 * meanwhile, and the dialog stays. Without a connection it may be left: the closing waits and goes out by itself.
 */
export function CloseCatalogue({ catalogue, onClose }: CloseCatalogueProps) {
  const m = useMessages(words);
  const f = useFormats();
  const navigate = useNavigate();
  const { run, running, problem } = useCommand(closeCatalogue);
  const online = useReach();
  const busy = running && online;
  const open = useRef(false);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);
  const close = async (): Promise<void> => {
    const closed = await run(catalogue);
    if (closed === undefined || !open.current) return;
    onClose();
    await navigate({ to: '/exchanges/$id', params: { id: closed.sessionId } });
  };
  return (
    <Dialog title={m.closeSure(catalogue.name || catalogue.source)} open onClose={onClose} width={480} must={busy}>
      <div className="stack">
        <ErrorSummary problem={problem} />
        <p>{m.closeEffect(catalogue.onlyHere, catalogue.goods - catalogue.onlyHere, f.number)}</p>
        <p className="soft">{catalogue.left ? m.closeUndo : m.closeStillComes}</p>
        <p role="status" className={running ? 'strong' : 'sr-only'}>
          {running && (online ? m.closingTakes(catalogue.onlyHere, f.number) : m.closingWaits)}
        </p>
        <div className="row wrap">
          <Button
            variant="filled"
            color="var(--bad)"
            aria-disabled={running}
            data-disabled={running || undefined}
            onClick={() => {
              if (!running) void close();
            }}
          >
            {busy ? m.closingNow : m.closeCatalogue}
          </Button>
          {!running && <Button onClick={onClose}>{m.keepCatalogue}</Button>}
        </div>
      </div>
    </Dialog>
  );
}
