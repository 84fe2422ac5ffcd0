import { emptyCart, orderableGoods } from './goods';
import { expect, expectAccessible, signIn, test } from './kabinet';

test.beforeEach(async ({ page }) => signIn(page, 'buyer', '/catalogue'));

test('the address holds the filters: reload and a link show the same', async ({ page }) => {
  const count = page.getByText(/^[\d\s]+ товар/).first();
  const all = (await count.textContent()) ?? '';
  await page.getByRole('button', { name: 'В наличии' }).click();
  await expect(page).toHaveURL(/stock=1/);
  await expect(count).not.toHaveText(all);
  const before = await count.textContent();
  await page.reload();
  await expect(page.getByRole('button', { name: 'В наличии' })).toHaveAttribute('aria-pressed', 'true');
  await expect(count).toHaveText(before ?? '');
  await expectAccessible(page);
});

test('a section of the tree leads to its goods and back', async ({ page }) => {
  const section = page.getByRole('navigation', { name: 'Разделы' }).first().getByRole('link').first();
  const name = ((await section.textContent()) ?? '').replace(/\s*[\d\s]+$/, '');
  await section.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Каталог');
});

test('Tab and the arrows walk down the column of quantities', async ({ page, isMobile }) => {
  test.skip(isMobile === true, 'a phone has no Tab key');
  await emptyCart(page);
  await page.goto('/catalogue?stock=1');
  const fields = page.getByRole('textbox', { name: /^Количество:/ });
  await fields.nth(0).focus();
  await page.keyboard.press('Tab');
  await expect(fields.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(fields.nth(2)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(fields.nth(1)).toBeFocused();
});

test('the price is explained in words, also for a past date', async ({ page }) => {
  const [found] = await orderableGoods(page);
  await page.goto(`/catalogue?q=${encodeURIComponent(found?.variant.article ?? '')}`);
  await page
    .getByRole('button', { name: /^Почему такая цена/ })
    .first()
    .click();
  const words = page.getByRole('heading', { name: /^Почему .+₽/ });
  await expect(words).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('На дату').fill('2000-01-01');
  await expect(page.getByRole('heading', { name: 'Цены нет' })).toBeVisible();
});

test('a search that finds nothing offers a way out', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Найти здесь' }).fill('щзхъыъ');
  await expect(page.getByText('Ничего не нашлось')).toBeVisible();
  await page.getByRole('button', { name: 'Убрать фильтры' }).click();
  await expect(page.getByRole('textbox', { name: /^Количество:/ }).first()).toBeVisible();
});

test('the same goods with pictures', async ({ page }) => {
  await page.getByRole('button', { name: 'Плитка' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Таблица|Список/ }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Количество:/ }).first()).toBeVisible();
});

test('a product is opened with its stock, packings and a quantity in the cart', async ({ page }) => {
  const [found] = await orderableGoods(page);
  await page.goto(`/catalogue/${found?.offer.productId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(found?.offer.name ?? '');
  await expect(page.getByRole('textbox', { name: /^Количество:/ }).first()).toBeVisible();
  await expectAccessible(page);
});
