import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { queryString } from './http/request';

type Part = string | string[];

/** Reads `?q=перчатки&facet=a&facet=b` as it stands: all is text, a name that is repeated is a list. */
export function parseSearch(search: string): Record<string, Part> {
  const parts: Record<string, Part> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const held = parts[name];
    parts[name] = held === undefined ? value : [held, value].flat();
  }
  return parts;
}

export const stringifySearch = (search: object): string => queryString(search as Record<string, string>);

export type Texts<K extends string> = { readonly [name in K]?: string | undefined };

/** What a screen keeps in the address, as `validateSearch`: these names, all text; whatever else stands there is dropped. */
export const texts =
  <K extends string>(...names: readonly K[]) =>
  (search: Record<string, unknown>): Texts<K> => {
    const kept: Partial<Record<K, string>> = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'string' && value !== '') kept[name] = value;
    }
    return kept;
  };

/** The state that the address holds and the way to change it; a step that "back" should undo is `pushed`. */
export function useTexts<K extends string>(): [
  values: Texts<K>,
  change: (change: Texts<K>, pushed?: 'pushed') => void,
] {
  const values = useLocation().search as Texts<K>;
  const navigate = useNavigate();
  const change = useCallback(
    (next: Texts<K>, pushed?: 'pushed') => {
      const search = (old: object): object => ({ ...old, ...next });
      void navigate({ to: '.', search: search as never, replace: pushed === undefined, resetScroll: false });
    },
    [navigate],
  );
  return [values, change];
}
