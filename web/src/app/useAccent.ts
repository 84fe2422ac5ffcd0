import { useComputedColorScheme } from '@mantine/core';
import { useLayoutEffect } from 'react';
import { accentTokens } from '@/shared/ui/accent';

/** Paints the portal in the seller's colour. */
export function useAccent(seller: string | undefined): void {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  useLayoutEffect(() => {
    const tokens = seller === undefined ? undefined : accentTokens(seller)?.[scheme];
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(tokens ?? {})) style.setProperty(name, value);
  }, [seller, scheme]);
}
