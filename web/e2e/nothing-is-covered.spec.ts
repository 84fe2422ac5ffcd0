import type { Page } from '@playwright/test';
import { expect, signIn, test, type Who } from './kabinet';

const pages: readonly (readonly [Who, readonly string[]])[] = [
  ['admin', ['/settings/entry', '/settings/portal', '/roles']],
  ['buyer', ['/catalogue', '/company']],
];

for (const [who, paths] of pages) {
  test(`what the ${who} reaches by keys never rests under the bar at the bottom`, async ({ page }) => {
    await signIn(page, who);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => page.locator('main :is(a, button, input, select)').count()).toBeGreaterThan(3);
      expect(await coveredOnTheWay(page), path).toEqual([]);
    }
  });
}

/** Goes through the page by Tab; names what was covered, when it had the focus, by anything that stays on the screen. */
async function coveredOnTheWay(page: Page): Promise<string[]> {
  const covered: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'over';
      const fixed = [...document.querySelectorAll('nav, [data-floats]')].filter(
        (one) => getComputedStyle(one).position !== 'static' && getComputedStyle(one).bottom !== 'auto',
      );
      const { top, bottom } = focused.getBoundingClientRect();
      const under = fixed.some((one) => {
        const bar = one.getBoundingClientRect();
        return !one.contains(focused) && bar.top > window.innerHeight / 2 && bottom > bar.top + 1 && top < bar.bottom;
      });
      return under ? (focused.textContent ?? '').trim().slice(0, 40) || focused.tagName : '';
    });
    if (name === 'over') break;
    if (name !== '') covered.push(name);
  }
  return covered;
}
