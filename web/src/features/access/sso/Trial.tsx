import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SignOnTrial } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { pathOf, type Whose } from './collections';
import { settingWords } from './settingWords';

interface TrialProps {
  readonly whose: Whose;
  readonly fields: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
}

/** Whether the provider answers as it should, with what stands in the form. */
export function Trial({ whose, fields }: TrialProps) {
  const m = useMessages(settingWords);
  const [told, setTold] = useState<SignOnTrial>();
  const { run, running, problem } = useDirect<SignOnTrial>(setTold);
  const ask = (): void => {
    setTold(undefined);
    const { issuer, clientId } = fields;
    const clientSecret = fields.clientSecret === '' ? null : fields.clientSecret;
    void run({ method: 'POST', path: `${pathOf(whose)}/trial`, body: { issuer, clientId, clientSecret } });
  };
  return (
    <div className="stack">
      <div>
        <Button onClick={ask} loading={running} disabled={fields.issuer.trim() === ''}>
          {m.trial}
        </Button>
      </div>
      <ErrorSummary problem={problem} />
      {told && (
        <p role="status">
          {told.fault ? m.trialBad[told.fault] : m.trialGood} {told.told && <code>{told.told}</code>}
        </p>
      )}
    </div>
  );
}
