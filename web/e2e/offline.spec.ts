import { emptyCart, orderableGoods, pack } from './goods';
import { expect, signIn, test } from './kabinet';

test('without a connection what was seen stays, what is typed is kept and sent later', async ({ page, context }) => {
  await signIn(page, 'buyer');
  await emptyCart(page);
  const [found] = await orderableGoods(page);
  const address = `/catalogue?q=${encodeURIComponent(found?.variant.article ?? '')}`;
  const name = `Количество: ${found?.variant.name} ${found?.variant.article}`;
  await page.goto(address);
  await expect(page.getByRole('textbox', { name })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect(page.getByRole('textbox', { name })).toBeVisible();

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'Нет связи' })).toBeVisible();
  const quantity = found ? pack(found.variant) : '';
  await page.getByRole('textbox', { name }).fill(quantity);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page.getByRole('textbox', { name })).toHaveValue(quantity);

  await context.setOffline(false);
  await expect(page.getByText('Нет связи')).toBeHidden();
  await page.goto('/cart');
  await expect(page.getByRole('textbox', { name })).toHaveValue(quantity);
  const onServer = async (): Promise<string> => (await page.request.get('/api/v1/carts')).text();
  await expect.poll(onServer).toContain('"lineCount":1');
});
