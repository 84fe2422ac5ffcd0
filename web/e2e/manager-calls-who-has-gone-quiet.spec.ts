import { expect, expectAccessible, signIn, test } from './kabinet';
import { Elsewhere } from './people';

interface Quiet {
  readonly name: string;
  readonly usualDays: number;
  readonly silentDays: number;
}

test('a manager sees who has gone quiet and opens that client', async ({ page }) => {
  const manager = await Elsewhere.is('manager');
  const quiet = await manager.get<readonly Quiet[]>('/orders/quiet-clients');
  const [first] = quiet;
  if (first === undefined) throw new Error('the demo has nobody who has gone quiet in this branch');
  expect(first.silentDays).toBeGreaterThan(2 * first.usualDays);

  await signIn(page, 'manager');
  await page.getByRole('link', { name: /замолчал/ }).click();
  await expect(page).toHaveURL(/clients\?show=quiet/);
  await expect(page.getByText(/Здесь те, кто/)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText(new RegExp(`^${first.silentDays} (день|дня|дней)$`)).first()).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`^${first.name}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.name);
  await page.goBack();
  await page.getByRole('button', { name: 'Все', exact: true }).click();
  await expect(page).not.toHaveURL(/show=/);
  await expect(page.getByPlaceholder('Название или ИНН')).toBeVisible();
});
