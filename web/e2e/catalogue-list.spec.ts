import { emptyCart } from './goods';
import { expect, expectAccessible, signIn, test } from './kabinet';

test('a buyer chooses the columns, and this device remembers them', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'the phone has cards instead of columns');
  await signIn(page, 'buyer', '/catalogue');
  const table = page.getByRole('table', { name: 'Каталог' });
  await expect(table.getByRole('columnheader', { name: 'Срок' })).toBeVisible();
  await page.getByRole('button', { name: 'Столбцы' }).click();
  await page.getByRole('checkbox', { name: 'Срок' }).uncheck();
  await page.getByRole('checkbox', { name: 'Ед.' }).check();
  await expectAccessible(page);
  await page.reload();
  await expect(table.getByRole('columnheader', { name: 'Ед.' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Срок' })).toBeHidden();
});

test('filters are kept under a name and come back with one click', async ({ page }) => {
  await signIn(page, 'buyer', '/catalogue?stock=1&sort=article');
  await page.getByRole('button', { name: 'Виды' }).click();
  await page.getByRole('textbox', { name: 'Название вида' }).fill('В наличии по артикулу');
  await page.getByRole('button', { name: 'Сохранить вид' }).click();
  await page.goto('/catalogue');
  await page.getByRole('button', { name: 'Виды' }).click();
  await page.getByRole('button', { name: 'В наличии по артикулу', exact: true }).click();
  await expect(page).toHaveURL(/stock=1/);
  await expect(page).toHaveURL(/sort=article/);
});

test('a buyer marks goods by keyboard and puts them into the cart at once', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'keys are of the desktop');
  await signIn(page, 'buyer');
  await emptyCart(page);
  await page.goto('/catalogue?stock=1&q=аптечка');
  const table = page.getByRole('table', { name: 'Каталог' });
  await expect(table.getByRole('row').nth(4)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  const bar = page.getByRole('toolbar', { name: 'Выбрано 2' });
  await expect(bar).toContainText('₽');
  await expectAccessible(page);

  await page.keyboard.press('q');
  await expect(page.getByRole('textbox', { name: /^Количество:/ }).nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /^Количество:/ }).nth(2)).toBeFocused();

  await bar.getByRole('button', { name: 'В корзину' }).click();
  await expect(page.getByText(/В корзину добавлено: 2 товара/)).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Корзина' })).toContainText('2 позиции');
  await page.getByRole('button', { name: 'Вернуть' }).click();
  await expect(page.getByRole('complementary', { name: 'Корзина' })).toBeHidden();
});

test('marked goods become a file in the columns that are seen', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'the file is the same');
  await signIn(page, 'buyer', '/catalogue?stock=1');
  const boxes = page.getByRole('table', { name: 'Каталог' }).getByRole('checkbox', { name: 'Выбрать', exact: true });
  await boxes.nth(0).click();
  await boxes.nth(3).click({ modifiers: ['Shift'] });
  const asked = page.waitForRequest(/offers\/export\.xlsx/);
  const kept = page.waitForEvent('download');
  await page.getByRole('toolbar').getByRole('button', { name: 'Скачать XLSX' }).click();
  const { rows, columns } = (await asked).postDataJSON() as { rows: unknown[]; columns: string[] };
  expect(rows).toHaveLength(4);
  expect(columns).toEqual(['article', 'name', 'stock', 'lead', 'pack', 'price', 'quantity', 'amount']);
  expect((await kept).suggestedFilename()).toBe('Каталог.xlsx');
});

test('on the phone a buyer marks cards with the thumb', async ({ page }, info) => {
  test.skip(info.project.name !== 'phone', 'the desktop has journeys of its own');
  await signIn(page, 'buyer');
  await emptyCart(page);
  await page.goto('/catalogue?stock=1');
  await page.getByRole('button', { name: 'Отметить' }).click();
  const boxes = page.getByRole('checkbox', { name: 'Выбрать' });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  const add = page.getByRole('toolbar', { name: 'Выбрано 2' }).getByRole('button', { name: 'В корзину' });
  expect((await add.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expectAccessible(page);
  await add.click();
  await expect(page.getByText(/В корзину добавлено: 2 товара/)).toBeVisible();
  await page.getByRole('button', { name: 'Вернуть' }).click();
});

test('filters that find nothing are loosened one at a time', async ({ page }) => {
  await signIn(page, 'buyer', '/catalogue?stock=1&q=щзхъыъ');
  await expect(page.getByText('Ничего не нашлось')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Без «щзхъыъ»' }).click();
  await expect(page.getByRole('textbox', { name: /^Количество:/ }).first()).toBeVisible();
  await expect(page).toHaveURL(/stock=1/);
  await expect(page).not.toHaveURL(/q=/);
});
