import { expect, type Page, test } from '@playwright/test';
import { arrive, enter, openRow, seat, stage, type Staged } from './stage.ts';

/** Gives so many of an order's tickets back, on the order's page. */
async function giveBack(page: Page, tickets: number): Promise<void> {
  const open = page.getByTestId('give-back-open');
  const ticket = page.getByTestId('give-back-ticket');
  await expect(open.or(ticket.first())).toBeVisible();
  if (await open.isVisible()) await open.click();
  for (let n = 0; n < tickets; n++) await ticket.nth(n).check();
  await page.getByTestId('give-back').click();
  await page.getByTestId('confirm-yes').click();
}

async function wish(page: Page, staged: Staged, grade: string, seats: number): Promise<void> {
  await page.goto(`/performances/${staged.performance}/wish`);
  await page.getByTestId(`wish-grade-${grade}`).check({ force: true });
  for (let n = 2; n > seats; n--) await page.getByTestId('wish-count-fewer').click();
  await expect(page.getByTestId('wish-count')).toHaveText(String(seats));
  await page.getByTestId('join-list').click();
}

test('who waits for a sold-out grade is offered what comes back, and buys it without standing in line', async ({ browser }) => {
  // A grade of eighteen seats, all bought by one person.
  const staged = await stage({ seatLimit: 20, room: { capacity: 1 } });
  const ada = await arrive(browser, 'Ada');
  const bob = await arrive(browser, 'Bob', { viewport: { width: 390, height: 844 }, lang: 'ko' });
  const eve = await arrive(browser, 'Eve');

  // Not sold out: no list.
  await wish(bob, staged, 'VIP', 1);
  await expect(bob.getByTestId('wish-error')).toBeVisible();

  await enter(ada, staged);
  await openRow(ada, 0, 0);
  for (let index = 0; index < 18; index++) {
    if (index % 6 === 0 && index > 0) {
      await ada.getByTestId('all-sections').click();
      await ada.getByTestId('section-0').click();
      await ada.getByTestId(`row-${index / 6}`).click();
    }
    await seat(ada, index).click();
  }
  await ada.getByTestId('hold-button').click();
  await ada.getByTestId('pay').click();
  await ada.getByTestId('pay-now').click();
  await ada.getByTestId('pay-approve').click();
  await expect(ada.getByTestId('paid')).toBeVisible();

  await wish(bob, staged, 'VIP', 1);
  await expect(bob.getByTestId('wish')).toHaveAttribute('data-status', 'waiting');
  await bob.screenshot({ path: 'test-results/wish-waiting-phone.png', fullPage: true });
  await wish(eve, staged, 'VIP', 2);
  await expect(eve.getByTestId('wish-position')).toContainText('2');
  await eve.screenshot({ path: 'test-results/wish-waiting-desktop.png', fullPage: true });

  // Elsewhere on the page, Bob is told.
  await bob.goto('/');
  await giveBack(ada, 1);
  await expect(bob.getByTestId('offer-bar')).toBeVisible();
  await bob.screenshot({ path: 'test-results/wish-bar-phone.png' });
  await bob.getByTestId('offer-bar').click();
  await expect(bob.getByTestId('offer')).toContainText('₩165,000');
  await expect(bob.getByTestId('offer-timer')).toHaveText(/^\d:\d\d$|^10:00$/);
  await bob.screenshot({ path: 'test-results/wish-offer-phone.png', fullPage: true });

  await bob.getByTestId('order-offer').click();
  await bob.getByTestId('pay-now').click();
  await bob.getByTestId('pay-approve').click();
  await expect(bob.getByTestId('paid')).toBeVisible();
  await bob.goto('/wishes');
  await expect(bob.getByTestId('wish-entry')).toHaveCount(1);

  // Eve declines hers: with the keyboard alone.
  await expect(eve.getByTestId('wish-position')).toContainText('first', { timeout: 30_000 });
  await giveBack(ada, 2);
  await expect(eve.getByTestId('offer')).toContainText('₩330,000');
  await eve.screenshot({ path: 'test-results/wish-offer-desktop.png', fullPage: true });
  await eve.getByTestId('decline').focus();
  await eve.keyboard.press('Enter');
  await eve.getByTestId('confirm-yes').focus();
  await eve.keyboard.press('Enter');
  await expect(eve.getByTestId('wish-over')).toBeVisible();
  await eve.goto('/wishes');
  await eve.screenshot({ path: 'test-results/wishes-desktop.png', fullPage: true });
});
