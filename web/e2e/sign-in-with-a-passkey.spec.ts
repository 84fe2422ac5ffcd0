import type { Page } from '@playwright/test';
import { expect, expectAccessible, password, signIn, test } from './kabinet';
import { expectInside, newcomer, showPassword, signOut } from './newcomer';

/** A device of Chromium's own making that knows its owner's finger. */
async function device(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a passkey is added, lets its owner in without a login, and no longer once it is removed', async ({ page }) => {
  await device(page);
  const person = await newcomer();
  await showPassword(page, person, '/profile');
  const section = page.getByRole('region', { name: 'Ключи входа' });
  await section.getByRole('button', { name: 'Добавить ключ' }).click();
  await section.getByLabel('Как назвать ключ').fill('Ноутбук на работе');
  await section.getByRole('textbox', { name: 'Пароль' }).fill(person.password);
  await expectAccessible(page);
  await section.getByRole('button', { name: 'Дальше' }).click();
  await expect(section.getByText('ещё не использовался')).toBeVisible();
  await signOut(page);

  await expectAccessible(page);
  await page.getByRole('button', { name: 'Войти по ключу' }).click();
  await expectInside(page);
  await expect(section.getByText('последний вход')).toBeVisible();
  await section.getByRole('button', { name: 'Удалить ключ «Ноутбук на работе»' }).click();
  const removal = page.getByRole('dialog');
  await removal.getByRole('textbox', { name: 'Пароль' }).fill('угадано');
  await removal.getByRole('button', { name: 'Удалить' }).click();
  await removal.getByRole('alert').getByRole('link').click();
  await expect(removal.getByRole('textbox', { name: 'Пароль' })).toBeFocused();
  await removal.getByRole('textbox', { name: 'Пароль' }).fill(person.password);
  await removal.getByRole('button', { name: 'Удалить' }).click();
  await expect(section.getByText('Ключей пока нет.')).toBeVisible();
  await signOut(page);

  await page.getByRole('button', { name: 'Войти по ключу' }).click();
  await expect(page.getByRole('alert')).toContainText('Ключ входа не подошёл');
});

test('a passkey stands for password and code where they would be asked for again: a token is made by it', async ({
  page,
}, info) => {
  test.skip(info.project.name !== 'desktop', 'once is enough: it is the same key on every screen');
  await device(page);
  await signIn(page, 'director', '/profile');
  const name = `Ключ ${Date.now()}`;
  const keys = page.getByRole('region', { name: 'Ключи входа' });
  await keys.getByRole('button', { name: 'Добавить ключ' }).click();
  await keys.getByLabel('Как назвать ключ').fill(name);
  await keys.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await keys.getByRole('button', { name: 'Дальше' }).click();
  await expect(keys.getByText(name)).toBeVisible();

  await page.goto('/company');
  const tokens = page.getByRole('region', { name: 'Доступ для ваших систем' });
  await tokens.getByRole('button', { name: 'Создать токен' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Для какой программы').fill(name);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Создать по ключу входа' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Токен' })).toHaveValue(/^kbt_/);
  await dialog.getByRole('button', { name: 'Готово, токен сохранён' }).click();
  await tokens.getByRole('button', { name: `Отозвать токен «${name}»` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Отозвать' }).click();

  await page.goto('/profile');
  await keys.getByRole('button', { name: `Удалить ключ «${name}»` }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Пароль' }).fill(password);
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click();
  await expect(keys.getByRole('button', { name: `Удалить ключ «${name}»` })).toHaveCount(0);
});
