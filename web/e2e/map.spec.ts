import { expect, test } from '@playwright/test';
import { arrive, enter, stage } from './stage.ts';

// Recording what happens would be counted as the page's own work.
test.use({ trace: 'off' });

test('20,000 seats are drawn, panned and zoomed', async ({ browser }) => {
  const staged = await stage({ title: 'Neon Harbor Live', category: 'concert', kind: 'arena' });
  expect(staged.seats).toBeGreaterThanOrEqual(20_000);
  const page = await arrive(browser, 'Mina', { viewport: { width: 1440, height: 900 } });
  await enter(page, staged);
  const map = page.getByTestId('seat-map');
  await expect(map).toBeVisible();
  const box = await map.boundingBox();
  if (!box) throw new Error('the map has no place');
  await page.screenshot({ path: 'test-results/pages/arena-far.png' });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.4);
  // What the page's own script costs a frame, in time on the processor: a busy machine's waiting is not the page's.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'ScriptDuration')?.value ?? 0;
  await page.evaluate(() => {
    const counted = { frames: 0 };
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      ask((at) => {
        counted.frames++;
        callback(at);
      });
    Object.assign(window, { counted });
  });
  const before = await script();
  for (let i = 0; i < 40; i++) await page.mouse.wheel(0, i < 26 ? -60 : 60);
  await page.mouse.down();
  for (let i = 0; i < 40; i++) await page.mouse.move(box.x + box.width / 2 + (i % 20) * 12, box.y + box.height * 0.4 + i * 4);
  await page.mouse.up();
  await page.waitForTimeout(300);
  const frames = await page.evaluate(() => (window as unknown as { counted: { frames: number } }).counted.frames);
  const each = ((await script()) - before) * (1000 / frames);
  console.log(`20,000 seats: ${frames} frames, ${each.toFixed(1)} ms of script each`);
  // The figure is for reading: what a busy machine without a graphics card needs proves nothing about a phone.
  expect(frames).toBeGreaterThan(0);
  await page.screenshot({ path: 'test-results/pages/arena-near.png' });
});
