import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './kabinet';

const left = {
  source: 'b5e7a7f0-closed-by-nobody',
  name: 'Прежний каталог',
  goods: 31_207,
  onlyHere: 24_311,
  left: true,
  cameAt: null,
  accountName: null,
};

/** A catalogue so large that closing it takes as long as the test wants; demo data have none. */
async function askToClose(page: Page): Promise<void> {
  await page.route('**/api/v1/exchange/catalogues', (route) => route.fulfill({ json: [left] }));
  await signIn(page, 'admin', '/exchanges?tab=catalogues');
  await page.getByRole('button', { name: 'Закрыть каталог' }).click();
}

test('while a large catalogue of 1C is closed, the dialog says so and cannot be left by accident', async ({ page }) => {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/v1/exchange/catalogues/closing', async (route) => {
    await answered;
    await route.fulfill({ status: 409, json: { type: '/problems/test', title: 'Каталог изменился', status: 409 } });
  });
  await askToClose(page);
  const dialog = page.getByRole('dialog', { name: 'Закрыть каталог «Прежний каталог»?' });
  await dialog.getByRole('button', { name: 'Закрыть каталог' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/Снимаем с продажи 24\s311 товаров/);
  await expect(dialog.getByRole('button', { name: 'Закрываем…' })).toBeFocused();
  await expectAccessible(page);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await expect(dialog).toBeVisible();
  answer();
  await expect(dialog.getByRole('alert')).toContainText('Каталог изменился');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('without a connection the closing waits, and nobody has to', async ({ page }) => {
  await page.route('**/api/v1/exchange/catalogues/closing', (route) => route.abort());
  await askToClose(page);
  const dialog = page.getByRole('dialog', { name: 'Закрыть каталог «Прежний каталог»?' });
  await dialog.getByRole('button', { name: 'Закрыть каталог' }).click();
  await expect(dialog.getByRole('status')).toContainText('Нет связи с порталом');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
