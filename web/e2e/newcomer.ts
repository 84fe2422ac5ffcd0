import type { Page } from '@playwright/test';
import { expect } from './kabinet';
import { Elsewhere } from './people';

/** Somebody whom the administrator has just let in and who has thought of a password, so that what they change about coming in disturbs nobody else. */
export interface Newcomer {
  readonly login: string;
  readonly password: string;
}

export async function newcomer(): Promise<Newcomer> {
  const admin = await Elsewhere.is('admin');
  const login = `newcomer-${crypto.randomUUID().slice(0, 8)}@demo.kabinet`;
  const { password } = await admin.post<{ password: string }>('/people', {
    id: crypto.randomUUID(),
    login,
    name: 'Новикова Дарья',
    phone: '',
    grants: [{ role: 'SUPERVISOR', organisationId: null, branchId: null }],
  });
  const own = 'семь синих слонов';
  await Elsewhere.replacing(login, password, own);
  return { login, password: own };
}

export async function showPassword(page: Page, { login, password }: Newcomer, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Почта или логин').fill(login);
  await page.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Профиль' }).click();
  await page.getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByRole('heading', { name: 'Вход', exact: true })).toBeVisible();
}

/** Signed in, whatever the way. */
export async function expectInside(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Профиль' })).toBeVisible();
}
