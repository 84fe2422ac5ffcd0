import { useState } from 'react';
import type { CompanyLookup, RegisteredCompany } from '@/shared/http/api';
import { RequestFailed } from '@/shared/http/fault';
import { useMessages } from '@/shared/i18n/messages';
import { lookUpCompany } from './collections';
import { words } from './words';

/** Asks the register and holds what came of it; whatever goes wrong is a sentence, never a dead end. */
export function useLookUp(found: (company: RegisteredCompany) => void) {
  const m = useMessages(words);
  const [running, setRunning] = useState(false);
  const [said, setSaid] = useState<CompanyLookup>();
  const [offline, setOffline] = useState(false);
  const ask = async (inn: string): Promise<void> => {
    setRunning(true);
    setOffline(false);
    setSaid(undefined);
    try {
      const answer = await lookUpCompany(inn.replace(/\s/g, ''));
      setSaid(answer);
      if (answer.company) found(answer.company);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setOffline(true);
    } finally {
      setRunning(false);
    }
  };
  const trouble = offline ? m.offline : said && troubleOf(said, m);
  return { ask, running, company: said?.company ?? undefined, trouble };
}

function troubleOf({ outcome, why }: CompanyLookup, m: (typeof words)['ru']): string | undefined {
  if (outcome === 'UNKNOWN') return m.unknown;
  if (outcome === 'NO_INN') return m.noInn;
  return outcome === 'SILENT' ? m.why[why ?? 'UNREACHABLE'] : undefined;
}
