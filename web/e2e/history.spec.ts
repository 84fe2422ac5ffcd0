import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, signIn, test } from './kabinet';
import { Elsewhere } from './people';

test('the head of a company finds out who came in, and takes a proof of it away', async ({ page }) => {
  await Elsewhere.is('buyer');
  await signIn(page, 'director', '/history');
  await expect(page.getByRole('heading', { name: 'История' })).toBeVisible();
  await page.getByRole('button', { name: 'О чём' }).click();
  await page.getByRole('button', { name: 'Входы' }).click();
  await expect(page).toHaveURL(/category=SIGN_IN/);
  await page.reload();
  const entered = page.getByRole('row', { name: /Вход/ }).first();
  await expect(entered).toBeVisible();
  await expectAccessible(page);

  await entered.getByText(/^Вход/).click();
  const record = page.getByRole('dialog');
  await expect(record.getByText('Откуда')).toBeVisible();
  await expect(record.getByText('buyer@demo.kabinet').or(record.getByText('director@demo.kabinet'))).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Выписка' }).click();
  const lines = (await readFile(await (await saving).path(), 'utf8')).split('\n');
  expect(lines[0]).toContain('"format":"kabinet-log"');
  expect(lines.at(-2)).toMatch(/^end\t\d+\t\d+\t[0-9a-f]{64}$/);
});

test('what a manager changes in an order is told before and after', async ({ page }) => {
  const manager = await Elsewhere.is('manager');
  const order = await manager.order((one) => one.nextStages.some((step) => !step.commentRequired));
  await manager.moveOn(order);
  await signIn(page, 'manager', `/orders/${order.id}`);
  await page.getByRole('button', { name: 'Ещё', exact: true }).last().click();
  await page.getByRole('link', { name: 'История изменений' }).click();
  await expect(page).toHaveURL(new RegExp(`objectId=${order.id}`));
  const moved = page.getByRole('row', { name: new RegExp(`Изменён заказ ${order.number}`) }).first();
  await expect(moved).toContainText(order.stage.name);
});
