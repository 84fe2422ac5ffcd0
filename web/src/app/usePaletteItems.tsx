import { useMantineColorScheme } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { NavigateOptions } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { entriesOf, useContract, useMayOrder, useSession } from '@/features/access/public';
import { articleKey, suggestion } from '@/features/catalogue/public';
import { parseLines, useBasket } from '@/features/ordering/public';
import { firstQuantity, isMultiple, nearestQuantity, reachesMinimum } from '@/features/pricing/public';
import type { OfferVariant, OrderRow, OrganisationRow, Page } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { useFormats } from '@/shared/i18n/formats';
import { language } from '@/shared/i18n/language';
import { say, useMessages } from '@/shared/i18n/messages';
import { navigationWords } from '@/shared/navigationWords';
import { Icon } from '@/shared/ui/icons';
import { toast } from '@/shared/ui/toasts';
import { collection } from '@/sync/collections';
import { showKeys } from './keysHelp';
import { words } from './words';

/** One line of the palette and what Enter, or Ctrl-Enter, does with it. */
export interface PaletteItem {
  readonly key: string;
  readonly section: string;
  readonly lead: ReactNode;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly does: string;
  readonly run: () => void;
  readonly otherDoes?: string | undefined;
  readonly other?: (() => void) | undefined;
}

type Go = (to: NavigateOptions) => void;

const least = 2;
const settleMs = 120;

const ordersFound = collection<string, Page<OrderRow>>({
  name: 'orders-found',
  topics: ['order.changed'],
  path: (q) => `/orders${queryString({ q, limit: 5 })}`,
});

const clientsFound = collection<string, Page<OrganisationRow>>({
  name: 'clients-found',
  topics: ['access.changed'],
  path: (q) => `/organisations${queryString({ q, limit: 5 })}`,
});

export function usePaletteItems(typed: string, go: Go): { items: PaletteItem[]; searching: boolean } {
  const q = useSettled(typed.trim());
  const goods = useGoods(q, go);
  const orders = useOrders(q, go);
  const clients = useClients(q, go);
  const screens = useScreens(typed.trim(), go);
  const found = q.length < least ? [] : [...goods.items, ...orders, ...clients];
  return { items: [...found, ...screens], searching: goods.searching || q !== typed.trim() };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** `ng-410/8 24` finds the article and means 24 of it, unless `ng 410 8` is an article as a whole. */
function useGoods(q: string, go: Go): { items: PaletteItem[]; searching: boolean } {
  const m = useMessages(words);
  const f = useFormats();
  const contractId = useContract()?.id;
  const mayOrder = useMayOrder();
  const basket = useBasket();
  const [line] = parseLines(q);
  const article = line?.article ?? '';
  const asked = { enabled: q.length >= least, placeholderData: keepPreviousData };
  const whole = useQuery({ ...suggestion({ contractId, q }), ...asked });
  const parted = useQuery({
    ...suggestion({ contractId, q: article }),
    ...asked,
    enabled: asked.enabled && article !== q,
  });
  const meant = article === q || whole.data?.offers.some((offer) => articleKey(offer.article ?? '') === articleKey(q));
  const quantity = meant ? undefined : line?.quantity;
  const offers = (meant ? whole.data : (parted.data ?? whole.data))?.offers ?? [];
  const item = (variant: OfferVariant): PaletteItem => {
    const open = (): void => go({ to: '/catalogue/$productId', params: { productId: variant.productId } });
    const wanted = fitting(variant, quantity);
    const common = {
      key: variant.variantId,
      section: m.goods,
      lead: variant.article,
      title: variant.name,
      hint: variant.stock.state === 'IN_STOCK' ? m.inStock(f.quantity(variant.stock.total)) : m.notInStock,
      value: variant.price ? f.money(variant.price) : undefined,
    };
    if (!mayOrder || !variant.price) return { ...common, does: m.open, run: open };
    const add = async (): Promise<void> => {
      const before = basket.quantityOf(variant.variantId) ?? '0';
      await basket.add([{ variant, quantity: wanted }]);
      toast(say(words).added(variant.name, f.quantity(wanted, variant.unit)), {
        label: say(words).undo,
        run: () => basket.set(variant, before),
      });
    };
    return {
      ...common,
      does: m.addToCart(f.quantity(wanted, variant.unit)),
      run: () => void add(),
      otherDoes: m.open,
      other: open,
    };
  };
  const groups = (whole.data?.groups ?? []).map(
    (group): PaletteItem => ({
      key: group.id,
      section: m.sections,
      lead: <Icon name="grid" />,
      title: group.name,
      does: m.open,
      run: () => go({ to: '/catalogue', search: { group: group.id } }),
    }),
  );
  const all: PaletteItem = {
    key: 'all goods',
    section: m.goods,
    lead: <Icon name="search" />,
    title: m.searchCatalogue(q),
    does: m.open,
    run: () => go({ to: '/catalogue', search: { q } }),
  };
  const searching = awaited(whole) || (article !== q && awaited(parted));
  return { items: [...offers.map(item), all, ...groups], searching: asked.enabled && searching };
}

/** Nothing is known yet about what is asked now; what stands there answers an earlier question. */
const awaited = (answer: { readonly isPending: boolean; readonly isPlaceholderData: boolean }): boolean =>
  answer.isPending || answer.isPlaceholderData;

function fitting(variant: OfferVariant, quantity: string | undefined): string {
  if (quantity === undefined) return firstQuantity(variant);
  const fits = isMultiple(variant, quantity) && reachesMinimum(variant, quantity);
  return fits ? quantity : nearestQuantity(variant, quantity);
}

function useOrders(q: string, go: Go): PaletteItem[] {
  const m = useMessages(words);
  const nav = useMessages(navigationWords);
  const f = useFormats();
  const found = useQuery({ ...ordersFound(q), enabled: q.length >= least, placeholderData: keepPreviousData });
  return (found.data?.items ?? []).map((order) => ({
    key: order.id,
    section: nav.orders,
    lead: <Icon name="orders" />,
    title: `${order.number} · ${order.stage.name}`,
    hint: order.organisationName,
    value: f.money(order.amount),
    does: m.open,
    run: () => go({ to: '/orders/$id', params: { id: order.id } }),
  }));
}

function useClients(q: string, go: Go): PaletteItem[] {
  const m = useMessages(words);
  const nav = useMessages(navigationWords);
  const { cabinet } = useSession();
  const staff = cabinet === 'MANAGER' || cabinet === 'SUPERVISOR' || cabinet === 'ADMINISTRATOR';
  const found = useQuery({
    ...clientsFound(q),
    enabled: staff && q.length >= least,
    placeholderData: keepPreviousData,
  });
  return (staff ? (found.data?.items ?? []) : []).map((client) => ({
    key: client.id,
    section: nav.clients,
    lead: <Icon name="building" />,
    title: client.name,
    hint: client.branchName,
    value: client.inn ?? undefined,
    does: m.open,
    run: () => go({ to: '/clients/$id', params: { id: client.id } }),
  }));
}

function useScreens(typed: string, go: Go): PaletteItem[] {
  const m = useMessages(words);
  const nav = useMessages(navigationWords);
  const session = useSession();
  const { setColorScheme } = useMantineColorScheme();
  const screens = entriesOf(session).map(
    ({ to, name, icon }): PaletteItem => ({
      key: to,
      section: m.screens,
      lead: <Icon name={icon} />,
      title: nav[name],
      does: m.open,
      run: () => go({ to }),
    }),
  );
  const command = (key: string, title: string, run: () => void): PaletteItem => ({
    key,
    section: m.commands,
    lead: <Icon name="settings" />,
    title,
    does: m.doIt,
    run,
  });
  const commands = [
    command('keys', m.keys, () => showKeys(true)),
    command('language', m.otherLanguage, () => language.set(language.current() === 'ru' ? 'en' : 'ru')),
    command('light', m.toLight, () => setColorScheme('light')),
    command('dark', m.toDark, () => setColorScheme('dark')),
  ];
  const part = typed.toLowerCase();
  return [...screens, ...commands].filter(({ title }) => part === '' || title.toLowerCase().includes(part));
}
