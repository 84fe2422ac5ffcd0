import { shifted } from '@/shared/days';
import type { HistoryChange } from '@/shared/http/api';

/** The moment at which a day begins somewhere, or the day so many days later. */
export function momentOf(day: string, zone: string, later = 0): string {
  const wanted = Date.parse(`${shifted(day, later)}T00:00:00Z`);
  let moment = wanted;
  // Once more for days on which the clocks were changed between the first guess and the truth.
  for (let guess = 0; guess < 2; guess++) moment += wanted - wallClock(moment, zone);
  return new Date(moment).toISOString();
}

/** What the clock on the wall says there, as if it were UTC. */
function wallClock(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(moment));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return Date.parse(`${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}Z`);
}

/** Where in an object a field stands: `lines.3.shipped_quantity` is the quantity of its third line. */
export interface Field {
  readonly part?: string;
  readonly name?: string;
  readonly field: string;
}

export function fieldOf(key: string): Field {
  const first = key.indexOf('.');
  const last = key.lastIndexOf('.');
  return first < 0
    ? { field: key }
    : { part: key.slice(0, first), name: key.slice(first + 1, Math.max(first + 1, last)), field: key.slice(last + 1) };
}

export interface Part {
  readonly key: string;
  readonly part?: string | undefined;
  readonly name?: string | undefined;
  readonly changes: readonly (HistoryChange & { readonly own: string })[];
}

/** The changes of an object itself, then those of each of its parts together. */
export function partsOf(changes: readonly HistoryChange[]): readonly Part[] {
  const parts = new Map<string, { part?: string | undefined; name?: string | undefined; changes: Part['changes'] }>();
  for (const change of changes) {
    const { part, name, field } = fieldOf(change.field);
    const key = part === undefined ? '' : `${part}.${name}`;
    const known = parts.get(key)?.changes ?? [];
    parts.set(key, { part, name, changes: [...known, { ...change, own: field }] });
  }
  return [...parts].map(([key, rest]) => ({ key, ...rest }));
}

const date = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const sums = ['amount', 'price', 'paid_amount', 'vat_amount'];

export interface Written {
  readonly date: (value: string) => string;
  readonly dateTime: (value: string) => string;
  readonly amount: (value: string) => string;
  readonly words: Readonly<Record<string, string>>;
}

/** A value as people write it; a list of codes word by word. */
export function valueText(field: string, value: string, how: Written): string {
  if (date.test(value)) return how.date(value);
  if (moment.test(value)) return how.dateTime(value);
  if (sums.includes(field)) return how.amount(value);
  const known = how.words[value];
  if (known !== undefined) return known;
  if (field === 'permissions')
    return value
      .split(', ')
      .map((code) => how.words[code] ?? code)
      .join(', ');
  if (field !== 'roles' && field !== 'triggers') return value;
  return value
    .split(', ')
    .map((one) => {
      const [, made, code = '', place] = /^(?:«(.+)»|(\S+))(?: (.+))?$/.exec(one) ?? [];
      const where = place?.replace(/\((own|team)\)/, (scope) => how.words[scope] ?? scope);
      return [made ?? how.words[code] ?? code, where].filter(Boolean).join(' · ');
    })
    .join(', ');
}
