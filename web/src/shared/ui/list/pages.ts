import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Page } from '@/shared/http/api';
import { type Steady, useSteady } from './steady';

type Pages<T> = UseInfiniteQueryResult<InfiniteData<Page<T>, unknown>, Error>;

export interface ListRows<T> extends Steady<T> {
  /** How many the whole list has, if the server has counted or all of it is here. */
  readonly total: number | undefined;
  /** The rows answer the last question, the new answer is awaited. */
  readonly awaited: boolean;
  readonly more: () => void;
}

/** The rows of a list read page by page, steady while it lives. */
export function useRows<T extends { readonly id: string }>(
  query: Pages<T>,
  question: string,
  newer?: (id: string) => T | undefined,
): ListRows<T> {
  const { data, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items), [data]);
  const steady = useSteady(items, question, isPlaceholderData, newer);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const whole = items !== undefined && !hasNextPage ? items.length : undefined;
  return { ...steady, total: data?.pages[0]?.total ?? whole, awaited: isPlaceholderData, more };
}
