import { expect, expectAccessible, signIn, test } from './kabinet';

test('without mail nobody is invited to register, and whoever comes by an old link is told whom to ask', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Войти', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Зарегистрироваться' })).toBeHidden();
  await page.goto('/register');
  await expect(page.getByText('Регистрация закрыта')).toBeVisible();
  await expectAccessible(page);
});

test('a manager sees who asks to be let in', async ({ page }) => {
  await signIn(page, 'manager', '/registrations');
  await expect(page.getByRole('heading', { name: 'Заявки на доступ' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Ждут решения' })).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
});
