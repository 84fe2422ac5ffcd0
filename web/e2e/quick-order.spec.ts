import { emptyCart, orderableGoods, pack } from './goods';
import { expect, expectAccessible, signIn, test } from './kabinet';

test('a pasted list is read, and every line that was not understood is shown', async ({ page }) => {
  await signIn(page, 'buyer');
  await emptyCart(page);
  const goods = (await orderableGoods(page)).slice(0, 2);
  await page.goto('/quick-order');
  const lines = goods.map(({ variant }) => `${variant.article}\t${pack(variant)}`);
  await page.getByLabel('Список: артикул или штрихкод и количество').fill([...lines, 'НЕТ-ТАКОГО-999 5'].join('\n'));
  await page.getByRole('button', { name: 'Разобрать' }).click();
  await expect(page.getByRole('alert')).toContainText('Не понята 1 строка');
  await expect(page.getByText('Не нашли такой артикул, строка 3')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Не нашли такой артикул, строка 3')).toBeVisible();
  await page.getByRole('button', { name: 'Добавить в корзину' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'В корзину добавлено: 2 позиции' })).toBeVisible();
  await page.goto('/cart');
  await expect(page.getByRole('button', { name: 'Убрать:' })).toHaveCount(2);
});
