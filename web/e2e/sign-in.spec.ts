import { expect, expectAccessible, signIn, test } from './kabinet';

test('a buyer signs in and stays at the address they asked for', async ({ page }) => {
  await signIn(page, 'buyer', '/?from=letter');
  await expect(page).toHaveURL(/from=letter/);
  await expectAccessible(page);
});

test('a wrong password is answered beside the form and the login is kept', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  await page.getByLabel('Почта или логин').fill('buyer@demo.kabinet');
  await page.getByRole('textbox', { name: 'Пароль' }).fill('nobody-has-this');
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Почта или логин')).toHaveValue('buyer@demo.kabinet');
});

test('language and appearance are switched before and after signing in, and remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
