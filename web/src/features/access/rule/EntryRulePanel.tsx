import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EntryRule, Id } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { CheckField } from '@/shared/ui/fields';
import { ErrorSummary, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { entryRule, setEntryRule } from './collections';
import styles from './rule.module.css';
import { words } from './words';

type Rule = EntryRule['secondFactor'];

const rules: readonly Rule[] = ['NOBODY', 'STAFF', 'EVERYONE'];

/** Of whom a second factor is demanded; of a company, of all its people or of nobody. */
export function EntryRulePanel({ organisationId }: { organisationId: Id | null }) {
  const m = useMessages(words);
  const read = useQuery(entryRule(organisationId));
  return (
    <section className={styles.panel} aria-label={m.title}>
      <h2>{m.title}</h2>
      <Read of={read}>{({ secondFactor }) => <Choice rule={secondFactor} organisationId={organisationId} />}</Read>
    </section>
  );
}

function Choice({ rule, organisationId }: { rule: Rule; organisationId: Id | null }) {
  const m = useMessages(words);
  const { run, problem } = useCommand(setEntryRule);
  const choose = async (secondFactor: Rule): Promise<void> => {
    if ((await run({ organisationId, secondFactor })) !== undefined) toast(say(words).saved);
  };
  return (
    <>
      <p className="soft small">{m.hint}</p>
      <ErrorSummary problem={problem} />
      {organisationId === null ? (
        <NativeSelect
          size="sm"
          label={m.whose}
          data={rules.map((value) => ({ value, label: m.rules[value] }))}
          value={rule}
          onChange={(event) => void choose(event.currentTarget.value as Rule)}
        />
      ) : (
        <CheckField
          label={m.company}
          checked={rule === 'EVERYONE'}
          onChange={(checked) => void choose(checked ? 'EVERYONE' : 'NOBODY')}
        />
      )}
    </>
  );
}
