import { emptyCart, find, inCart, openPalette, orderableGoods, pack } from './goods';
import { expect, expectAccessible, signIn, test } from './kabinet';

test.beforeEach(async ({ page }) => {
  await signIn(page, 'buyer');
  await emptyCart(page);
});

test('an article is in the cart in two actions from any screen', async ({ page, isMobile }) => {
  const [found] = await orderableGoods(page);
  const article = found?.variant.article ?? '';
  await page.goto('/company');
  await expect(page.getByRole('heading', { name: 'Договоры' })).toBeVisible();
  if (isMobile) await openPalette(page);
  else await page.keyboard.press('Control+k');
  const field = await find(page, article, article);
  await expectAccessible(page);
  await field.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'В корзине' })).toBeVisible();
  await page.goto('/cart');
  await expect(page.getByRole('textbox', { name: `Количество: ${found?.variant.name} ${article}` })).toHaveValue(
    found ? pack(found.variant) : '',
  );
});

test('an article typed without dashes and in another case is found', async ({ page }) => {
  const goods = await orderableGoods(page);
  const article = goods.find(({ variant }) => /[-./]/.test(variant.article ?? ''))?.variant.article ?? '';
  await openPalette(page);
  await find(page, article.toLowerCase().replace(/[-./]/g, ' '), article);
});

test('the cart becomes one order, however often the button is pressed', async ({ page }) => {
  const goods = await orderableGoods(page);
  for (const { variant } of goods.slice(0, 2)) {
    await openPalette(page);
    await (await find(page, variant.article ?? '', variant.article ?? '')).press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.goto('/cart');
  await expect(page.getByRole('button', { name: 'Убрать:' })).toHaveCount(2);
  await expectAccessible(page);
  await page.getByLabel('Ваш номер заказа').fill('PO-77');
  const placed: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.request().method() === 'POST' && pathname === '/api/v1/orders') placed.push(response.url());
  });
  await page.getByRole('button', { name: 'Оформить заказ' }).dblclick();
  await expect(page).toHaveURL(/\/orders\/.+/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/-\d{4}-\d{5}/);
  expect(placed).toHaveLength(1);
  await page.goto('/cart');
  await expect(page.getByText('Корзина пуста')).toBeVisible();
});

test('a quantity that does not fill packs is kept as typed and the nearest is offered', async ({ page }) => {
  const goods = await orderableGoods(page);
  const packed = goods.find(({ variant }) => Number(pack(variant)) > 1);
  test.skip(packed === undefined, 'nothing is sold in packs here');
  if (packed === undefined) return;
  await page.goto(`/catalogue?q=${encodeURIComponent(packed.variant.article ?? '')}`);
  const field = page.getByRole('textbox', { name: packed.variant.article ?? '' });
  await field.fill('1');
  await page.getByRole('button', { name: `взять ${pack(packed.variant)}` }).click();
  await expect(field).toHaveValue(pack(packed.variant));
  await expect
    .poll(() => inCart(page, packed.variant.variantId), 'the server has heard of it')
    .toBe(pack(packed.variant));
});
