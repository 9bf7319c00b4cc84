/** How a page is looked at: photographed for people to judge, by axe, and at its width. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Photographs what is on the screen, or the whole of the page, and expects nothing to object to. */
export async function look(page: Page, name: string, whole: 'whole' | 'screen' = 'whole'): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // Things that appear have appeared, and a poll of the clock has passed.
  await page.waitForTimeout(500);
  await page.screenshot({ path: `test-results/pages/${name}.png`, fullPage: whole === 'whole', animations: 'disabled' });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect.soft(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`), name).toEqual([]);
  // Nothing sticks out sideways.
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}
