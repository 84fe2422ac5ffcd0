import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { refresh, useMay } from '@/features/access/public';
import { priceLists } from '@/features/pricing/public';
import type { Settings } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { ChoiceField, TextField } from '@/shared/ui/fields';
import { SaveRow } from '@/shared/ui/SaveRow';
import { ErrorSummary, fieldProps, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { timeZones } from '@/shared/zones';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { changeSettings, type SettingsFields, settings } from './collections';
import styles from './settings.module.css';
import { words } from './words';

/** How the portal is called, looks and counts. */
export function PortalSettings() {
  const read = useQuery(settings(null));
  return <Read of={read}>{(now) => <Form now={now} reload={() => read.refetch()} />}</Read>;
}

const changedMeanwhile = 412;
const currencies = ['RUB', 'USD', 'EUR', 'CNY', 'KZT', 'BYN'];

function Form({ now: { version, ...now }, reload }: { now: Settings; reload: () => Promise<unknown> }) {
  const m = useMessages(words);
  const { run, running, problem } = useCommand(changeSettings);
  const [zones] = useState(timeZones);
  const editing = useEditing<SettingsFields, Settings>({
    key: 'settings',
    now,
    version,
    problem,
    reload,
    save: (fields, seen) => run({ fields, version: seen }),
  });
  const done = async (saving: Promise<Settings | undefined>): Promise<void> => {
    if ((await saving) === undefined) return;
    toast(say(words).saved);
    await refresh();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void done(editing.submit());
  };
  const form = { form: editing, problem };
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ErrorSummary problem={problem?.status === changedMeanwhile ? undefined : problem} />
      <TextField label={m.name} description={m.nameHint} name="name" maxLength={200} {...form} />
      <TextField label={m.legalName} description={m.legalNameHint} name="legalName" maxLength={300} {...form} />
      <Accent value={editing.value.accent} onChange={(accent) => editing.change({ accent })} problem={problem} />
      <ChoiceField label={m.defaultLanguage} name="defaultLanguage" choices={named(m.languages)} {...form} />
      <ChoiceField label={m.timeZone} name="timeZone" choices={zones} {...form} />
      <ChoiceField
        label={m.currency}
        name="currency"
        choices={currencies.map((code) => ({ value: code, label: code }))}
        {...form}
      />
      <ChoiceField label={m.outOfStock} name="outOfStock" choices={named(m.outOfStocks)} {...form} />
      <NativeSelect
        size="sm"
        label={m.historyYears}
        description={m.historyYearsHint}
        data={[...new Set([0, 1, 2, 3, 5, 7, 10, editing.value.historyYears])].map((years) => ({
          value: String(years),
          label: m.years(years),
        }))}
        value={String(editing.value.historyYears)}
        onChange={(event) => editing.change({ historyYears: Number(event.currentTarget.value) })}
        {...fieldProps(problem, '/historyYears')}
      />
      <ChoiceField
        label={m.registration}
        description={m.registrationHint}
        name="registration"
        choices={named(m.registrations)}
        {...form}
      />
      <NewcomersPrices value={editing.value.newcomersPriceList} form={form} />
      <SaveRow<SettingsFields, Settings> {...{ editing, running }} names={m} onSettle={(saving) => void done(saving)} />
    </form>
  );
}

interface NewcomersPricesProps {
  readonly value: string;
  readonly form: Pick<Parameters<typeof ChoiceField<SettingsFields>>[0], 'form' | 'problem'>;
}

/** Left as it is where somebody may keep the portal, but not look at price lists. */
function NewcomersPrices({ value, form }: NewcomersPricesProps) {
  const m = useMessages(words);
  const { data } = useQuery({ ...priceLists(null), enabled: useMay('pricing.list.assign') });
  if (!data) return null;
  const open = data.filter((list) => list.active).map(({ id, name }) => ({ value: id, label: name }));
  const known = value === '' || open.some((list) => list.value === value);
  return (
    <ChoiceField
      label={m.newcomersPriceList}
      description={m.newcomersPriceListHint}
      name="newcomersPriceList"
      choices={[
        { value: '', label: m.noNewcomersPriceList },
        ...open,
        ...(known ? [] : [{ value, label: m.closedPriceList }]),
      ]}
      {...form}
    />
  );
}

interface AccentProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: Parameters<typeof fieldProps>[0];
}

function Accent({ value, onChange, problem }: AccentProps) {
  const m = useMessages(words);
  const id = useId();
  const { error, ...field } = fieldProps(problem, '/accent');
  return (
    <div className={styles.accent}>
      <label htmlFor={id}>{m.accent}</label>
      <span className="quiet small">{m.accentHint}</span>
      <span className="row">
        <input
          id={id}
          {...field}
          type="color"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <code>{value}</code>
      </span>
      {error && <span className={styles.wrong}>{error}</span>}
    </div>
  );
}
