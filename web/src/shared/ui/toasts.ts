import { useSyncExternalStore } from 'react';
import { newId } from '@/shared/ids';

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone: 'done' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

let shown: readonly Toast[] = [];
const listeners = new Set<() => void>();
const longMs = 8_000;

function change(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says what has happened, with a way back where there is one. Stays long enough to be read and reached. */
export function toast(text: string, action?: Toast['action'], tone: Toast['tone'] = 'done'): void {
  const id = newId();
  change([...shown.slice(-2), { id, text, tone, action }]);
  setTimeout(() => dismiss(id), longMs);
}

export const dismiss = (id: string): void => change(shown.filter((one) => one.id !== id));

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, () => shown);
