import type { ExchangeStep, RunningImport } from '@/shared/http/api';
import type { words } from './words';

type Words = (typeof words)['ru'];

/** `1 197 товаров, 2 641 предложение`: what there was, by kind; a kind without a word of its own is named as it came. */
export function listed(counts: Readonly<Record<string, number>>, m: Words, number: (value: number) => string): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${number(count)} ${recordName(kind, count, m)}`)
    .join(', ');
}

function recordName(kind: string, count: number, m: Words): string {
  return kind in m.records ? m.records[kind as keyof Words['records']](count) : kind;
}

/** How long it took, or has been taking. */
export function took(from: string, to: string | null | undefined, m: Words, now = Date.now()): string {
  const seconds = Math.max(0, Math.round(((to ? Date.parse(to) : now) - Date.parse(from)) / 1000));
  return seconds < 60 ? m.seconds(seconds) : m.minutes(Math.floor(seconds / 60), seconds % 60);
}

/** The heading of one kind of records. */
export const heading = (kind: string, m: Words): string =>
  kind in m.headings ? m.headings[kind as keyof Words['headings']] : kind;

export const modeName = (mode: string, m: Words): string =>
  mode in m.modes ? m.modes[mode as keyof Words['modes']] : mode;

/** What a running import is busy with, and how much of that is done; nobody knows the share of what it does last. */
export function progress(
  { phase, doneUnits, totalUnits }: Pick<ExchangeStep, 'phase' | 'doneUnits' | 'totalUnits'>,
  m: Words,
): { text: string; percent?: number } {
  if (!phase) return { text: m.waiting };
  if (!totalUnits) return { text: m.phases[phase] };
  const percent = Math.min(99, Math.floor((100 * doneUnits) / totalUnits));
  return { text: m.progress(m.phases[phase], percent), percent };
}

/** The same in a line of the board, with the file that it is about. */
export function runningNow(running: RunningImport, m: Words): string {
  const { text } = progress(running, m);
  return running.fileName ? `${running.fileName}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
