import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cabinet, Hypothesis, PermissionView, Sight, Simulation } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { entries } from '@/shared/navigation';
import { navigationWords } from '@/shared/navigationWords';
import { Segments } from '@/shared/ui/Preferences';
import { Read, Tag } from '@/shared/ui/states';
import { words as accessWords } from '../words';
import { permissions, simulate } from './collections';
import styles from './roles.module.css';
import { difference } from './rules';
import { words } from './words';

/** What somebody sees and may do now, and would after what is being typed: side by side, told by the server, nothing saved. */
export function Simulator({ of, organisationId }: { of: Hypothesis; organisationId: string | null }) {
  const m = useMessages(words);
  const { cabinets } = useMessages(accessWords);
  const [cabinet, setCabinet] = useState<Cabinet>();
  const asked = { ...of, cabinet: cabinet ?? null };
  const all = useQuery(permissions({ organisationId }));
  const read = useQuery({
    queryKey: ['simulation', asked],
    queryFn: ({ signal }) => simulate(asked, signal),
    meta: { topics: ['access.changed'] },
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
    persister: undefined as never,
  });
  return (
    <Read of={read}>
      {(shown) => (
        <div className={styles.simulator}>
          {shown.cabinets.length > 1 && (
            <Segments
              label={m.cabinet}
              value={shown.cabinet}
              options={shown.cabinets.map((one) => ({ value: one, label: cabinets[one] }))}
              onChange={setCabinet}
            />
          )}
          <Gist of={shown} />
          <Sides of={shown} all={all.data ?? []} />
        </div>
      )}
    </Read>
  );
}

const nobody: Sight = { permissions: [], organisations: [], branches: [], counts: {} };

function Gist({ of }: { of: Simulation }) {
  const m = useMessages(words);
  const { gained, lost } = difference((of.before ?? nobody).permissions, (of.after ?? nobody).permissions);
  if (gained.length === 0 && lost.length === 0) return null;
  return (
    <p className="row wrap">
      {gained.length > 0 && <Tag tone="ok">{m.gains(gained.length)}</Tag>}
      {lost.length > 0 && <Tag tone="bad">{m.loses(lost.length)}</Tag>}
    </p>
  );
}

interface Line {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: 'gain' | 'loss' | 'same';
}

function Sides({ of, all }: { of: Simulation; all: readonly PermissionView[] }) {
  const m = useMessages(words);
  const parts = useParts(of, all);
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <th />
          <th>{m.now}</th>
          <th>{m.after}</th>
        </tr>
      </thead>
      {parts.map(({ title, lines }) => (
        <tbody key={title}>
          <tr>
            <th colSpan={3} scope="rowgroup">
              {title}
            </th>
          </tr>
          {lines.map((line) => (
            <tr key={line.name} data-change={line.change}>
              <th scope="row">{line.name}</th>
              <td>{line.before}</td>
              <td>{line.after}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function useParts(of: Simulation, all: readonly PermissionView[]) {
  const m = useMessages(words);
  const nav = useMessages(navigationWords);
  const f = useFormats();
  const before = of.before ?? nobody;
  const after = of.after ?? nobody;
  const screens = (sight: Sight | null | undefined): string[] =>
    sight ? entries(of.cabinet, sight.permissions).map(({ name }) => nav[name]) : [];
  const flags = (was: readonly string[], is: readonly string[], name: (one: string) => string): Line[] =>
    [...new Set([...was, ...is])].map((one) => ({
      name: name(one),
      before: was.includes(one) ? m.yes : m.no,
      after: is.includes(one) ? m.yes : m.no,
      change: was.includes(one) === is.includes(one) ? 'same' : is.includes(one) ? 'gain' : 'loss',
    }));
  const amount = (sight: Sight | null | undefined, kind: string): string =>
    sight ? f.number(sight.counts[kind] ?? 0) : m.closed;
  const kinds = Object.keys(m.counts) as (keyof typeof m.counts)[];
  const counts = kinds.map((kind): Line => {
    const was = before.counts[kind] ?? 0;
    const is = after.counts[kind] ?? 0;
    return {
      name: m.counts[kind],
      before: amount(of.before, kind),
      after: amount(of.after, kind),
      change: was === is ? 'same' : is > was ? 'gain' : 'loss',
    };
  });
  const known = all
    .map((one) => one.code)
    .filter((code) => before.permissions.includes(code) || after.permissions.includes(code));
  return [
    {
      title: m.may,
      lines: flags(
        known.filter((one) => before.permissions.includes(one)),
        known.filter((one) => after.permissions.includes(one)),
        (code) => all.find((one) => one.code === code)?.name ?? code,
      ),
    },
    { title: m.screens, lines: flags(screens(of.before), screens(of.after), (name) => name) },
    {
      title: m.where,
      lines: flags(
        [...before.organisations, ...before.branches],
        [...after.organisations, ...after.branches],
        (name) => name,
      ),
    },
    { title: m.sees, lines: counts },
  ].filter(({ lines }) => lines.length > 0);
}
