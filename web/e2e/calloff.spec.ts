import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { arrive, context, enter, openRow, seat, stage } from './stage.ts';

const MANAGER = {
  email: process.env.FRONTROW_MANAGER_EMAIL ?? 'manager@frontrow.example',
  password: process.env.FRONTROW_MANAGER_PASSWORD ?? 'frontrow-manager',
};
const REASON = 'The lead singer is ill.';

async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `test-results/pages/${name}.png`, fullPage: true, animations: 'disabled' });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect.soft(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`), name).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

test('a manager cancels a performance, and everybody sees it', async ({ browser }) => {
  test.setTimeout(180_000);
  const phone = { viewport: { width: 390, height: 844 } };
  const staged = await stage();
  const buyer = await arrive(browser, 'Nora', phone);
  await enter(buyer, staged);
  await openRow(buyer, 0, 0);
  await seat(buyer, 2).click();
  await buyer.getByTestId('hold-button').click();
  await buyer.getByTestId('pay').click();
  await buyer.getByTestId('pay-now').click();
  await buyer.getByTestId('pay-approve').click();
  await expect(buyer.getByTestId('paid')).toBeVisible();
  const watcher = await arrive(browser, 'Otto', phone);
  await enter(watcher, staged);

  // By keyboard, from the console; what it does is said before.
  const page = await (await context(browser, { viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto('/login');
  await page.fill('[name=email]', MANAGER.email);
  await page.fill('[name=password]', MANAGER.password);
  await page.getByTestId('submit').click();
  await expect(page.getByTestId('account')).toBeVisible();
  await page.goto(`/manage/performances/${staged.performance}`);
  await page.getByTestId('call-off-open').press('Enter');
  await expect(page.getByTestId('call-off-ask')).toBeDisabled();
  await page.locator('textarea[name=reason]').fill(REASON);
  await look(page, 'desktop-en-call-off-form');
  await page.getByTestId('call-off-ask').press('Enter');
  await expect(page.getByText(/become invalid/)).toBeVisible();
  await page.getByTestId('call-off-form').locator('xpath=..').getByTestId('confirm-yes').press('Enter');
  await expect(page.getByTestId('call-off-progress')).toBeVisible();
  await expect(page.getByTestId('call-off-progress')).toHaveAttribute('data-done', 'true', { timeout: 30_000 });
  await expect(page.getByTestId('call-off-refunds')).toContainText('1 of 1');
  await look(page, 'desktop-en-call-off-done');
  await page.setViewportSize(phone.viewport);
  await look(page, 'phone-en-call-off-done');

  // Whoever was choosing seats is told; nobody gets in any more.
  await expect(watcher.getByTestId('room-called-off')).toBeVisible({ timeout: 15_000 });
  await expect(watcher.getByText(REASON)).toBeVisible();
  // The buyer's page says it by itself.
  await buyer.goto('/orders');
  await expect(buyer.getByTestId('order-entry').first()).toContainText(REASON);
  await look(buyer, 'phone-en-call-off-orders');
  await buyer.getByTestId('order-entry').first().getByRole('link').click();
  await expect(buyer.getByTestId('order-called-off')).toContainText(REASON);
  await expect(buyer.getByTestId('refund')).toHaveAttribute('data-status', 'succeeded');
  await look(buyer, 'phone-en-call-off-order');
  await buyer.goto(`/shows/${staged.show}`);
  await expect(buyer.getByTestId('called-off')).toContainText(REASON);
  await expect(buyer.getByTestId('enter')).toHaveCount(0);
  await look(buyer, 'phone-en-call-off-show');
});
