import { expect, test } from '@playwright/test';
import { arrive, context, enter, openRow, seat, somebody, stage } from './stage.ts';

test('somebody signs up, chooses, pays and has a ticket', async ({ browser }) => {
  const staged = await stage();
  const page = await (await context(browser)).newPage();
  const person = somebody('Ada');

  // The way to the seats leads past the log-in and continues by itself.
  await enter(page, staged);
  await page.getByRole('link', { name: /Create an account/ }).click();
  await page.getByTestId('submit').click();
  await expect(page.getByText('This is needed.').first()).toBeVisible();
  await page.fill('[name=email]', person.email);
  await page.fill('[name=password]', person.password);
  await page.fill('[name=name]', person.name);
  await page.fill('[name=nickname]', person.nickname);
  await page.fill('[name=birth_date]', person.birth_date);
  await page.getByTestId('submit').click();

  await openRow(page, 0, 1);
  await seat(page, 7).click();
  await seat(page, 8).click();
  await expect(seat(page, 7)).toHaveAttribute('data-state', 'selected');
  await expect(page.getByTestId('chosen')).toContainText('₩330,000');
  await page.getByTestId('hold-button').click();
  await expect(seat(page, 7)).toHaveAttribute('data-state', 'mine');
  await expect(page.getByTestId('hold-timer')).toHaveText(/^[45]:\d\d$/);

  await page.getByTestId('pay').click();
  await expect(page.getByTestId('amount')).toHaveText('₩330,000');
  await page.getByTestId('pay-now').click();
  await page.getByTestId('pay-approve').click();
  await expect(page.getByTestId('paid')).toBeVisible();

  await page.getByTestId('to-tickets').click();
  await expect(page.getByTestId('ticket')).toHaveCount(2);
  await expect(page.getByTestId('qr').first().locator('path')).toHaveAttribute('d', /^M3 3h1v1h-1z/);
  const download = page.waitForEvent('download');
  await page.getByTestId('calendar').first().click();
  expect((await download).suggestedFilename()).toBe('frontrow.ics');

  // A new visit finds the session by its cookie, and the ticket.
  await page.goto('/tickets');
  await expect(page.getByTestId('ticket')).toHaveCount(2);
  await page.getByTestId('account').click();
  await page.getByTestId('logout').click();
  await page.goto('/tickets');
  await expect(page.locator('[name=password]')).toBeVisible();
});

test('one holds and the other sees it; the hold runs out; one pays and both see it sold', async ({ browser }) => {
  const staged = await stage({ room: { hold_seconds: 8 } });
  const ada = await arrive(browser, 'Ada');
  const bob = await arrive(browser, 'Bob');
  for (const page of [ada, bob]) {
    await enter(page, staged);
    await openRow(page, 0, 0);
    await expect(seat(page, 2)).toHaveAttribute('data-state', 'available');
  }

  await seat(ada, 2).click();
  await ada.getByTestId('hold-button').click();
  await expect(seat(ada, 2)).toHaveAttribute('data-state', 'mine');
  await expect(seat(bob, 2)).toHaveAttribute('data-state', 'held', { timeout: 3000 });
  // It can be pressed and says why it cannot be had.
  await seat(bob, 2).click({ force: true });
  await expect(bob.getByTestId('notice')).toContainText('held by somebody');

  // It runs out: told kindly to the one, free again for both.
  await expect(ada.getByTestId('notice')).toContainText('Nothing was charged', { timeout: 15_000 });
  await expect(seat(ada, 2)).toHaveAttribute('data-state', 'available', { timeout: 3000 });
  await expect(seat(bob, 2)).toHaveAttribute('data-state', 'available', { timeout: 3000 });

  // The map goes on: this time it is paid.
  await seat(ada, 2).click();
  await ada.getByTestId('hold-button').click();
  await ada.getByTestId('pay').click();
  await ada.getByTestId('pay-now').click();
  await ada.getByTestId('pay-approve').click();
  await expect(ada.getByTestId('paid')).toBeVisible();
  await expect(seat(bob, 2)).toHaveAttribute('data-state', 'sold', { timeout: 5000 });
  await enter(ada, staged);
  await openRow(ada, 0, 0);
  await expect(seat(ada, 2)).toHaveAttribute('data-state', 'sold');
});

test('a seat somebody else takes is let go at once and the nearest is offered', async ({ browser }) => {
  const staged = await stage();
  const ada = await arrive(browser, 'Ada');
  const bob = await arrive(browser, 'Bob');
  for (const page of [ada, bob]) {
    await enter(page, staged);
    await openRow(page, 0, 0);
  }
  await seat(ada, 0).click();
  await seat(ada, 5).click();
  await seat(bob, 0).click();
  await bob.getByTestId('hold-button').click();
  await expect(ada.getByTestId('notice')).toContainText('just taken', { timeout: 3000 });
  await expect(seat(ada, 0)).toHaveAttribute('data-state', 'held');
  await expect(seat(ada, 5)).toHaveAttribute('data-state', 'selected');
  await ada.getByTestId('nearest').click();
  await expect(seat(ada, 1)).toHaveAttribute('data-state', 'selected');

  // A hold given back keeps its seats chosen, and others see them free.
  await ada.getByTestId('hold-button').click();
  await expect(seat(bob, 1)).toHaveAttribute('data-state', 'held', { timeout: 3000 });
  await ada.getByTestId('change').click();
  await expect(seat(ada, 1)).toHaveAttribute('data-state', 'selected');
  await expect(seat(bob, 1)).toHaveAttribute('data-state', 'available', { timeout: 3000 });
});

test('the best seats are found, and no more than a person may have', async ({ browser }) => {
  const staged = await stage({ seatLimit: 3 });
  const page = await arrive(browser, 'Ada');
  await enter(page, staged);
  await openRow(page, 1, 3);
  for (const index of [18, 19, 20, 21]) await seat(page, index).click();
  await expect(page.getByTestId('notice')).toContainText('Up to 3 seats');
  for (const index of [18, 19, 20]) await seat(page, index).click();
  await page.getByTestId('best-grade').selectOption('VIP');
  await expect(page.getByTestId('best-count')).toHaveText('2');
  await page.getByTestId('best').click();
  await expect(page.getByTestId('hold')).toContainText('₩330,000');
});

test('a declined card keeps the seats, and the next try succeeds', async ({ browser }) => {
  const staged = await stage();
  const page = await arrive(browser, 'Ada');
  await enter(page, staged);
  await openRow(page, 1, 3);
  await seat(page, 18).click();
  await page.getByTestId('hold-button').click();
  await page.getByTestId('pay').click();
  await page.getByTestId('pay-now').click();
  await page.getByTestId('pay-decline').click();
  await expect(page.getByTestId('pay-failed')).toContainText('Nothing was charged');
  await page.getByTestId('pay-now').click();
  await page.getByTestId('pay-cancel').click();
  await expect(page.getByTestId('pay-failed')).toBeVisible();
  await page.getByTestId('pay-now').click();
  await page.getByTestId('pay-approve').click();
  await expect(page.getByTestId('paid')).toBeVisible();
});

test('a cancelled order gives its seats back; one that ran out says so', async ({ browser }) => {
  const staged = await stage({ room: { payment_seconds: 6 } });
  const ada = await arrive(browser, 'Ada');
  const bob = await arrive(browser, 'Bob');
  await enter(bob, staged);
  await openRow(bob, 0, 0);
  await enter(ada, staged);
  await openRow(ada, 0, 0);
  await seat(ada, 3).click();
  await ada.getByTestId('hold-button').click();
  await ada.getByTestId('pay').click();
  await ada.getByTestId('cancel-order').click();
  await ada.getByTestId('confirm-yes').click();
  await expect(ada.getByTestId('order-over')).toContainText('Order cancelled');
  await expect(seat(bob, 3)).toHaveAttribute('data-state', 'available', { timeout: 5000 });

  await ada.getByRole('link', { name: 'Choose seats again' }).click();
  await openRow(ada, 0, 0);
  await seat(ada, 4).click();
  await ada.getByTestId('hold-button').click();
  await ada.getByTestId('pay').click();
  await expect(ada.getByTestId('order-over')).toContainText('The time to pay is over', { timeout: 20_000 });
  await expect(seat(bob, 4)).toHaveAttribute('data-state', 'available', { timeout: 10_000 });
  await ada.goto('/orders');
  await expect(ada.getByTestId('order-entry')).toHaveCount(2);
});

test('one of two tickets is given back, and the refund is shown until it is done', async ({ browser }) => {
  const staged = await stage();
  const ada = await arrive(browser, 'Ada');
  await enter(ada, staged);
  await openRow(ada, 0, 1);
  await seat(ada, 7).click();
  await seat(ada, 8).click();
  await ada.getByTestId('hold-button').click();
  await ada.getByTestId('pay').click();
  await ada.getByTestId('pay-now').click();
  await ada.getByTestId('pay-approve').click();
  await expect(ada.getByTestId('paid')).toBeVisible();

  await ada.getByTestId('give-back-open').click();
  await expect(ada.getByTestId('give-back')).toBeDisabled();
  await ada.getByTestId('give-back-ticket').first().check();
  await expect(ada.getByTestId('give-back-refund')).toHaveText('₩165,000');
  await ada.getByTestId('give-back').click();
  await ada.getByTestId('confirm-yes').click();
  await expect(ada.getByTestId('refund')).toHaveAttribute('data-status', 'succeeded', { timeout: 30_000 });
  await expect(ada.getByTestId('refund')).toContainText('₩165,000');
  // The other one stays good, and the seat is on sale again.
  await ada.goto('/tickets');
  await expect(ada.locator('[data-testid=ticket][data-status=valid]')).toHaveCount(1);
  const bob = await arrive(browser, 'Bob');
  await enter(bob, staged);
  await openRow(bob, 0, 1);
  await expect(seat(bob, 7)).toHaveAttribute('data-state', 'available');
  await expect(seat(bob, 8)).toHaveAttribute('data-state', 'sold');
});
