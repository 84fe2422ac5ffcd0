import { NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { EntryPolicy, EntryRules } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import choices from '@/shared/ui/choices.module.css';
import { CheckField } from '@/shared/ui/fields';
import { SaveRow } from '@/shared/ui/SaveRow';
import { ErrorSummary, fieldProps, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { changeEntryPolicy, entryPolicy, type Whose } from './collections';
import styles from './policy.module.css';
import { words } from './words';

/** What is asked of whoever comes in: the seller's rules for everybody, or a company's for its own people. */
export function EntryPolicyPanel({ whose }: { whose: Whose }) {
  const m = useMessages(words);
  const read = useQuery(entryPolicy(whose));
  return (
    <section className={styles.panel} aria-label={whose === null ? m.sellers : m.companys}>
      <div>
        <h2>{whose === null ? m.sellers : m.companys}</h2>
        <p className="soft small">{whose === null ? m.sellersHint : m.companysHint}</p>
      </div>
      <Read of={read}>{(now) => <Form key={whose} whose={whose} now={now} reload={() => read.refetch()} />}</Read>
    </section>
  );
}

const changedMeanwhile = 412;
const written = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter((line) => line !== '');
type Demand = EntryRules['secondFactor'];

const demands: readonly Demand[] = ['NOBODY', 'STAFF', 'EVERYONE'];
const formers = [0, 1, 3, 5, 10, 24];
const hours = [0, 8, 12, 24, 72, 168];
const minutes = [0, 5, 15, 30, 60, 240];
const days = [0, 30, 60, 90, 180, 365];

interface FormProps {
  readonly whose: Whose;
  readonly now: EntryPolicy;
  readonly reload: () => Promise<unknown>;
}

function Form({ whose, now, reload }: FormProps) {
  const m = useMessages(words);
  const { run, running, problem } = useCommand(changeEntryPolicy);
  const editing = useEditing<EntryRules, EntryPolicy>({
    key: `entry policy ${whose ?? 'seller'}`,
    now: now.rules,
    version: now.version,
    problem,
    reload,
    save: (rules, version) => run({ whose, rules: { ...rules, networks: written(rules.networks) }, version }),
  });
  const { value, change } = editing;
  const done = async (saving: Promise<EntryPolicy | undefined>): Promise<void> => {
    if ((await saving) !== undefined) toast(say(words).saved);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void done(editing.submit());
  };
  const steps = (known: readonly number[], own: number, label: (step: number) => string) =>
    [...new Set([...known, own])]
      .sort((a, b) => a - b)
      .map((step) => ({ value: String(step), label: step === 0 && whose !== null ? m.asSeller : label(step) }));
  return (
    <form className={styles.panel} noValidate onSubmit={submit}>
      <ErrorSummary problem={problem?.status === changedMeanwhile ? undefined : problem} />
      <div className={styles.factor}>
        {whose === null ? (
          <NativeSelect
            size="sm"
            label={m.secondFactor}
            data={demands.map((one) => ({ value: one, label: m.demands[one] }))}
            value={value.secondFactor}
            onChange={(event) => change({ secondFactor: event.currentTarget.value as Demand })}
            {...fieldProps(problem, '/secondFactor')}
          />
        ) : (
          <CheckField
            label={m.secondFactorHere}
            checked={value.secondFactor === 'EVERYONE'}
            onChange={(on) => change({ secondFactor: on ? 'EVERYONE' : 'NOBODY' })}
          />
        )}
        <p className="quiet small">{m.secondFactorHint}</p>
      </div>
      <NumberInput
        label={m.minimumLength}
        min={8}
        max={64}
        value={value.minimumLength}
        onChange={(length) => change({ minimumLength: Number(length) || 8 })}
        {...fieldProps(problem, '/minimumLength')}
      />
      <fieldset className={choices.choices}>
        <legend>{m.composition}</legend>
        {(['letters', 'digits', 'specials'] as const).map((one) => (
          <CheckField key={one} label={m[one]} checked={value[one]} onChange={(on) => change({ [one]: on })} />
        ))}
      </fieldset>
      <CheckField
        label={m.knownRefused}
        checked={value.knownRefused}
        onChange={(knownRefused) => change({ knownRefused })}
      />
      <NativeSelect
        size="sm"
        label={m.formerRefused}
        data={steps(formers, value.formerRefused, m.formers)}
        value={String(value.formerRefused)}
        onChange={(event) => change({ formerRefused: Number(event.currentTarget.value) })}
        {...fieldProps(problem, '/formerRefused')}
      />
      <NativeSelect
        size="sm"
        label={m.sessionHours}
        data={steps(hours, value.sessionHours, m.hours)}
        value={String(value.sessionHours)}
        onChange={(event) => change({ sessionHours: Number(event.currentTarget.value) })}
        {...fieldProps(problem, '/sessionHours')}
      />
      <NativeSelect
        size="sm"
        label={m.idleMinutes}
        data={steps(minutes, value.idleMinutes, m.minutes)}
        value={String(value.idleMinutes)}
        onChange={(event) => change({ idleMinutes: Number(event.currentTarget.value) })}
        {...fieldProps(problem, '/idleMinutes')}
      />
      <NativeSelect
        size="sm"
        label={m.passwordDays}
        data={steps(days, value.passwordDays, m.days)}
        value={String(value.passwordDays)}
        onChange={(event) => change({ passwordDays: Number(event.currentTarget.value) })}
        {...fieldProps(problem, '/passwordDays')}
      />
      <Textarea
        label={m.networks}
        description={m.networksHint}
        rows={3}
        spellCheck={false}
        value={value.networks.join('\n')}
        onChange={(event) => change({ networks: event.currentTarget.value.split('\n') })}
        {...fieldProps(problem, '/networks')}
      />
      <SaveRow<EntryRules, EntryPolicy>
        {...{ editing, running }}
        action={m.save}
        names={m}
        onSettle={(saving) => void done(saving)}
      />
    </form>
  );
}
