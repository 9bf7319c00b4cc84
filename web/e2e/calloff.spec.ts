import { expect, test } from '@playwright/test';
import { look } from './look.ts';
import { arrive, context, enter, logIn, MANAGER, openRow, seat, stage } from './stage.ts';

const REASON = 'The lead singer is ill.';

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
  await logIn(page, MANAGER);
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
  await expect(buyer.getByTestId('order-called-off')).toContainText(`${REASON} `);
  await expect(buyer.getByTestId('refund')).toHaveAttribute('data-status', 'succeeded');
  await look(buyer, 'phone-en-call-off-order');
  await buyer.goto(`/shows/${staged.show}`);
  await expect(buyer.getByTestId('called-off')).toContainText(REASON);
  await expect(buyer.getByTestId('enter')).toHaveCount(0);
  await look(buyer, 'phone-en-call-off-show');
});
