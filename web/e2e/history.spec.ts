import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './kabinet';
import { Elsewhere } from './people';

/** A row of the table on the desktop, a card on the phone. */
const record = (page: Page, text: RegExp) =>
  page
    .getByRole('row', { name: text })
    .or(page.getByRole('button', { name: text }))
    .first();

test('the head of a company finds out who came in, and takes a proof of it away', async ({ page }) => {
  await Elsewhere.is('buyer');
  await signIn(page, 'director', '/history');
  await expect(page.getByRole('heading', { name: 'История' })).toBeVisible();
  await page.getByRole('button', { name: 'О чём' }).click();
  await page.getByRole('button', { name: 'Входы' }).click();
  await expect(page).toHaveURL(/category=SIGN_IN/);
  await page.reload();
  const entered = record(page, /Вход: /);
  await expect(entered).toBeVisible();
  await expectAccessible(page);

  await entered.getByText(/^Вход: /).click();
  const opened = page.getByRole('dialog');
  await expect(opened.getByText('Откуда')).toBeVisible();
  await expect(opened.getByText(/@demo\.kabinet/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Выписка' }).click();
  const lines = (await readFile(await (await saving).path(), 'utf8')).split('\n');
  expect(lines[0]).toContain('"format":"kabinet-log"');
  expect(lines.at(-2)).toMatch(/^end\t\d+\t\d+\t[0-9a-f]{64}$/);

  const table = page.waitForEvent('download');
  await page.getByRole('link', { name: 'XLSX' }).click();
  expect((await table).suggestedFilename()).toMatch(/^history-.*\.xlsx$/);
});

test('what a manager changes in an order is told before and after', async ({ page }) => {
  const manager = await Elsewhere.is('manager');
  const order = await manager.order((one) => one.nextStages.some((step) => !step.commentRequired));
  await manager.moveOn(order);
  await signIn(page, 'manager', `/orders/${order.id}`);
  await page.getByRole('button', { name: 'Другие действия' }).click();
  await page.getByRole('link', { name: 'История изменений' }).click();
  await expect(page).toHaveURL(new RegExp(`objectId=${order.id}`));
  const moved = record(page, new RegExp(`Изменён заказ ${order.number}`));
  await expect(moved).toContainText(order.stage.name);
});
