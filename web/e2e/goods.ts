import { expect, type Locator, type Page } from '@playwright/test';

interface Variant {
  readonly variantId: string;
  readonly article?: string | null;
  readonly name: string;
  readonly packMultiple: string;
  readonly minQuantity: string;
  readonly price?: { readonly amount: string } | null;
  readonly stock: { readonly state: string; readonly total: string };
}

interface Offer {
  readonly productId: string;
  readonly groupId?: string | null;
  readonly name: string;
  readonly variants: readonly Variant[];
}

/** Goods that can be ordered now: with an article, a price and enough in stock. */
export async function orderableGoods(page: Page): Promise<{ offer: Offer; variant: Variant }[]> {
  const answer = await page.request.get('/api/v1/offers?inStock=true&limit=60&sort=name');
  expect(answer.ok(), await answer.text()).toBe(true);
  const { items } = (await answer.json()) as { items: Offer[] };
  const found = items.flatMap((offer) => offer.variants.map((variant) => ({ offer, variant })));
  const fit = found.filter(
    ({ variant }) => variant.article && variant.price && Number(variant.stock.total) > 3 * Number(pack(variant)),
  );
  expect(fit.length, 'the demo has goods to order').toBeGreaterThan(3);
  return fit;
}

/** What "one" of it is when ordering: a pack, or the minimum. */
export const pack = ({ packMultiple, minQuantity }: Variant): string =>
  String(Math.max(Number(packMultiple), Math.ceil(Number(minQuantity) / Number(packMultiple)) * Number(packMultiple)));

/** An empty cart, whatever an earlier journey has left in it. */
export async function emptyCart(page: Page): Promise<void> {
  await page.goto('/cart');
  const clear = page.getByRole('button', { name: 'Очистить корзину' });
  const empty = page.getByText('Корзина пуста');
  await expect(clear.or(empty)).toBeVisible();
  if (await clear.isVisible()) await clear.click();
  await expect(empty).toBeVisible();
}

/** How much of it the server holds in the cart, whatever the page already shows. */
export async function inCart(page: Page, variantId: string): Promise<string | undefined> {
  const session = (await (await page.request.get('/api/v1/session')).json()) as { contracts: { id: string }[] };
  const cart = (await (await page.request.get(`/api/v1/carts/${session.contracts[0]?.id}`)).json()) as {
    lines: { variantId: string; quantity: string }[];
  };
  return cart.lines.find((line) => line.variantId === variantId)?.quantity;
}

/** Types into the palette and waits until what is looked for stands first. */
export async function find(page: Page, typed: string, expected: string): Promise<Locator> {
  const palette = page.getByRole('dialog', { name: 'Найти товар, заказ, раздел' });
  const field = palette.getByRole('combobox');
  await field.fill(typed);
  await expect(palette.getByRole('option').first()).toContainText(expected);
  return field;
}

export const openPalette = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Найти товар, заказ, раздел' }).click();
