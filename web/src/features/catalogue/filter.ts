import type { Id } from '@/shared/http/api';

export const sorts = ['relevance', 'name', '-name', 'article', '-article', 'newest'] as const;
export type Sort = (typeof sorts)[number];
export type View = 'table' | 'grid';

/** What the address of the catalogue holds; short names, because people send these links to each other. */
export interface CatalogueSearch {
  readonly group?: Id;
  readonly q?: string;
  /** `propertyId:value`, as many as are chosen. */
  readonly f?: readonly string[];
  readonly brand?: readonly string[];
  readonly stock?: '1';
  readonly bought?: '1';
  readonly sort?: Sort;
  readonly view?: View;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const flag = (value: unknown): '1' | undefined => (value === '1' ? '1' : undefined);

function list(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  return all.length > 0 ? all : undefined;
}

/** Takes what is understood in an address and leaves the rest. */
export function readSearch(raw: Record<string, unknown>): CatalogueSearch {
  return {
    group: text(raw.group),
    q: text(raw.q),
    f: list(raw.f),
    brand: list(raw.brand),
    stock: flag(raw.stock),
    bought: flag(raw.bought),
    sort: sorts.find((sort) => sort === raw.sort),
    view: raw.view === 'grid' || raw.view === 'table' ? raw.view : undefined,
  };
}

/** The same question as the API asks it. */
export interface OfferFilter {
  readonly contractId: Id | undefined;
  readonly groupId: Id | undefined;
  readonly q: string | undefined;
  readonly facet: readonly string[] | undefined;
  readonly brand: readonly string[] | undefined;
  readonly inStock: true | undefined;
  readonly bought: true | undefined;
  readonly sort?: Sort | undefined;
  readonly limit?: number;
}

export const offerFilter = (search: CatalogueSearch, contractId: Id | undefined): OfferFilter => ({
  contractId,
  groupId: search.group,
  q: search.q,
  facet: search.f,
  brand: search.brand,
  inStock: search.stock === '1' ? true : undefined,
  bought: search.bought === '1' ? true : undefined,
});

const brandFacet = 'brand';

/** The address after a value of a facet has been chosen or let go. */
export function toggled(search: CatalogueSearch, propertyId: string, value: string): CatalogueSearch {
  const key = propertyId === brandFacet ? 'brand' : 'f';
  const item = propertyId === brandFacet ? value : `${propertyId}:${value}`;
  const now = search[key] ?? [];
  const next = now.includes(item) ? now.filter((one) => one !== item) : [...now, item];
  return { ...search, [key]: next.length > 0 ? next : undefined };
}

export const chosen = (search: CatalogueSearch, propertyId: string): readonly string[] =>
  propertyId === brandFacet
    ? (search.brand ?? [])
    : (search.f ?? []).filter((one) => one.startsWith(`${propertyId}:`)).map((one) => one.slice(propertyId.length + 1));

/** The address without any narrowing but the group. */
export const loosened = ({ group, view }: CatalogueSearch): CatalogueSearch => ({ group, view });

export const isNarrowed = ({ q, f, brand, stock, bought }: CatalogueSearch): boolean =>
  [q, f, brand, stock, bought].some((one) => one !== undefined);

/** One thing that narrows the catalogue, in words if the words are its own, and the address without it. */
export interface Narrowing {
  readonly kind: 'q' | 'stock' | 'bought' | 'value';
  readonly text: string;
  /** Of a value of a facet. */
  readonly propertyId?: string;
  readonly without: CatalogueSearch;
}

/** All that narrows the catalogue now, one by one. */
export function narrowings(search: CatalogueSearch): readonly Narrowing[] {
  const { q, stock, bought, f = [], brand = [] } = search;
  const value = (propertyId: string, text: string): Narrowing => ({
    kind: 'value',
    text,
    propertyId,
    without: toggled(search, propertyId, text),
  });
  return [
    ...(q === undefined ? [] : [{ kind: 'q' as const, text: q, without: { ...search, q: undefined } }]),
    ...(stock === undefined ? [] : [{ kind: 'stock' as const, text: '', without: { ...search, stock: undefined } }]),
    ...(bought === undefined ? [] : [{ kind: 'bought' as const, text: '', without: { ...search, bought: undefined } }]),
    ...brand.map((one) => value(brandFacet, one)),
    ...f.map((one) => value(one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1))),
  ];
}
