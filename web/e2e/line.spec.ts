import { expect, test } from '@playwright/test';
import { arrive, changeRoom, enter, openRow, seat, stage } from './stage.ts';

test('the line: exact places, a refresh goes to the end, whoever pays lets the next one in', async ({ browser }) => {
  const staged = await stage({ room: { capacity: 1 } });
  const [ada, bob, cem] = [await arrive(browser, 'Ada'), await arrive(browser, 'Bob'), await arrive(browser, 'Cem')];
  await enter(ada, staged);
  await openRow(ada, 0, 0);
  await enter(bob, staged);
  await expect(bob.getByTestId('position')).toHaveAttribute('data-position', '1');
  await enter(cem, staged);
  await expect(cem.getByTestId('position')).toHaveAttribute('data-position', '2');
  await expect(cem.getByTestId('position')).toContainText('1');
  await expect(cem.getByTestId('position')).toContainText('person ahead of you');
  await expect(cem).toHaveTitle(/^1 ahead/);
  await expect(bob.getByTestId('behind')).toHaveText('1 behind you');

  // What a refresh would do is said before, and the browser asks; it is done all the same.
  await expect(bob.getByText('starts at the end')).toBeVisible();
  const asked = new Promise<string>((resolve) =>
    bob.once('dialog', async (dialog) => {
      resolve(dialog.type());
      await dialog.accept();
    }),
  );
  await bob.getByTestId('position').click();
  await bob.reload();
  expect(await asked).toBe('beforeunload');
  await expect(bob.getByTestId('position')).toHaveAttribute('data-position', '2');
  await expect(cem.getByTestId('position')).toHaveAttribute('data-position', '1', { timeout: 3000 });

  // Looking around keeps the place.
  await cem.getByRole('link', { name: 'Frontrow' }).click();
  await expect(cem.getByTestId('place-bar')).toContainText('You are next');

  await seat(ada, 0).click();
  await ada.getByTestId('hold-button').click();
  await ada.getByTestId('pay').click();
  await ada.getByTestId('pay-now').click();
  await ada.getByTestId('pay-approve').click();
  await expect(ada.getByTestId('paid')).toBeVisible();
  await expect(cem.getByTestId('place-bar')).toContainText('It is your turn', { timeout: 5000 });
  await cem.getByTestId('place-bar').click();
  await expect(cem.getByTestId('seats')).toBeVisible();
  await expect(bob.getByTestId('position')).toHaveAttribute('data-position', '1', { timeout: 3000 });

  // Giving up one's turn lets the next one in.
  await cem.getByTestId('give-up').click();
  await cem.getByTestId('confirm-yes').click();
  await expect(bob.getByTestId('seats')).toBeVisible({ timeout: 5000 });
});

test('joining elsewhere takes the place over', async ({ browser }) => {
  const staged = await stage({ room: { capacity: 1 } });
  const first = await arrive(browser, 'Ada');
  await enter(first, staged);
  await expect(first.getByTestId('seats')).toBeVisible();
  const second = await first.context().newPage();
  await enter(second, staged);
  await expect(first.getByTestId('room-superseded')).toBeVisible();
  await expect(second.getByTestId('seats')).toBeVisible();
});

test('the lobby turns into the line at the opening, by itself', async ({ browser }) => {
  const staged = await stage({ opensIn: 12 });
  const page = await arrive(browser, 'Ada');
  await enter(page, staged);
  await expect(page.getByTestId('lobby')).toBeVisible();
  await expect(page.getByTestId('seats')).toBeVisible({ timeout: 25_000 });
});

test('a paused line says so, and goes on', async ({ browser }) => {
  const staged = await stage({ room: { capacity: 1, paused: true } });
  const page = await arrive(browser, 'Ada');
  await enter(page, staged);
  await expect(page.getByTestId('paused')).toBeVisible();
  await changeRoom(staged.performance, { paused: false });
  await expect(page.getByTestId('seats')).toBeVisible({ timeout: 10_000 });
});

test('a turn that is over says what was kept', async ({ browser }) => {
  const staged = await stage({ room: { capacity: 1, admission_seconds: 6 } });
  const page = await arrive(browser, 'Ada');
  await enter(page, staged);
  await expect(page.getByTestId('seats')).toBeVisible();
  await expect(page.getByTestId('room-expired')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Take a new number' }).click();
  await expect(page.getByTestId('seats')).toBeVisible();
});

test('a dropped connection is no refresh: the place and the map come back', async ({ browser }) => {
  const staged = await stage({ room: { capacity: 1 } });
  const ada = await arrive(browser, 'Ada');
  const bob = await arrive(browser, 'Bob');
  // The test stands between the page and the server and can cut the wire.
  let cut: () => Promise<void> = async () => undefined;
  const sent: string[] = [];
  await ada.routeWebSocket(/\/ws$/, (ws) => {
    const server = ws.connectToServer();
    ws.onMessage((message) => {
      sent.push(String(message));
      server.send(message);
    });
    cut = async () => {
      await server.close();
      await ws.close({ code: 4408, reason: 'cut by the test' });
    };
  });
  await enter(ada, staged);
  await openRow(ada, 0, 0);
  await seat(ada, 1).click();
  await ada.getByTestId('hold-button').click();
  await expect(ada.getByTestId('hold')).toBeVisible();
  await enter(bob, staged);
  await expect(bob.getByTestId('position')).toHaveAttribute('data-position', '1');

  sent.length = 0;
  await cut();
  await expect.poll(() => sent.some((m) => m.includes('"queue.resume"')), { timeout: 10_000 }).toBe(true);
  await expect.poll(() => sent.some((m) => m.includes('"seats.watch"')), { timeout: 10_000 }).toBe(true);
  expect(sent.some((m) => m.includes('"queue.join"'))).toBe(false);
  await expect(seat(ada, 1)).toHaveAttribute('data-state', 'mine');
  await expect(ada.getByTestId('hold')).toBeVisible();
  await expect(bob.getByTestId('position')).toHaveAttribute('data-position', '1');
});
