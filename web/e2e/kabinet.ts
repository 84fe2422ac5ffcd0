import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as plain } from '@playwright/test';

export const password = process.env.KABINET_DEMO_PASSWORD ?? 'demo';

export type Who = 'buyer' | 'director' | 'accountant' | 'person' | 'manager' | 'driver' | 'supervisor' | 'admin';

/** A person of the demo company at the door of the portal. */
export async function signIn(page: Page, who: Who, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Почта или логин').fill(`${who}@demo.kabinet`);
  await page.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Профиль' })).toBeVisible();
}

/** Nothing that WCAG 2.2 AA forbids is on the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(told).toEqual([]);
}

/** A journey fails if the page throws, asks a third party, or scrolls sideways. */
export const test = plain.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const own = new URL(baseURL ?? 'http://localhost:8080').origin;
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== own) complaints.push(`third-party request ${request.url()}`);
      });
      await use(undefined);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, 'the page scrolls sideways').toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
