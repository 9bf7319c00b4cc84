import { expect, type Page, test } from '@playwright/test';
import { look } from './look.ts';
import { arrive, begin, context, enter, openRow, seat, stage, type Staged } from './stage.ts';

async function buy(page: Page, staged: Staged, index: number): Promise<void> {
  await enter(page, staged);
  await openRow(page, 0, 0);
  await seat(page, index).click();
  await page.getByTestId('hold-button').click();
  await page.getByTestId('pay').click();
  await page.getByTestId('pay-now').click();
  await page.getByTestId('pay-approve').click();
  await expect(page.getByTestId('paid')).toBeVisible();
}

test('who was there reviews, others like it, and it is changed and taken back', async ({ browser }) => {
  test.setTimeout(120_000);
  const staged = await stage();
  const ada = await arrive(browser, 'Ada', { viewport: { width: 390, height: 844 } });
  const bob = await arrive(browser, 'Bob', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark', lang: 'ko' });
  await buy(ada, staged, 2);

  // Not before it has started, and not without a ticket.
  await ada.goto(`/shows/${staged.show}`);
  await expect(ada.getByTestId('review-not-yet')).toContainText('once your performance has started');
  await begin(staged.performance);
  await ada.reload();
  await bob.goto(`/shows/${staged.show}`);
  await expect(bob.getByTestId('reviews')).toContainText('아직 후기가 없습니다');
  await expect(bob.getByTestId('review-write')).toHaveCount(0);

  // By keyboard alone; what is missing is said and focused.
  await ada.getByTestId('review-write').focus();
  await ada.keyboard.press('Enter');
  await ada.getByTestId('review-save').click();
  await expect(ada.getByText('Choose one to five stars.')).toBeVisible();
  await expect(ada.getByTestId('star-1')).toBeFocused();
  await ada.keyboard.press('Space');
  for (let n = 0; n < 3; n++) await ada.keyboard.press('ArrowRight');
  await ada.keyboard.press('Tab');
  await ada.keyboard.type('The moon was the best of it');
  await ada.keyboard.press('Tab');
  await ada.keyboard.type('Three hours that felt like one.');
  await look(ada, 'phone-en-review-form');
  await ada.getByTestId('review-save').click();
  await expect(ada.getByTestId('review')).toHaveCount(1);
  await expect(ada.getByTestId('review')).toContainText('The moon was the best of it');
  await expect(ada.getByTestId('average')).toHaveText('4.0');

  // The other sees it after a look, likes it and takes that back.
  await bob.reload();
  const like = bob.getByTestId('like');
  await like.click();
  await expect(like).toHaveAttribute('aria-pressed', 'true');
  await expect(like).toContainText('1');
  await like.click();
  await expect(like).toHaveAttribute('aria-pressed', 'false');
  await like.click();
  await expect(like).toContainText('1');
  await look(bob, 'desk-ko-reviews');

  await ada.getByTestId('review-edit').click();
  await ada.getByTestId('star-5').check({ force: true });
  await ada.getByTestId('review-save').click();
  await expect(ada.getByTestId('average')).toHaveText('5.0');
  await expect(ada.getByTestId('review')).toContainText('edited');
  await look(ada, 'phone-en-reviews');

  // Search, and an order; somebody who is not logged in reads.
  const visitor = await (await context(browser)).newPage();
  await visitor.goto(`/shows/${staged.show}`);
  await expect(visitor.getByTestId('review')).toContainText('1 like');
  await visitor.getByTestId('review-q').fill('nothing like it');
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByTestId('review')).toHaveCount(0);
  await visitor.getByTestId('review-q').fill('MOON');
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByTestId('review')).toHaveCount(1);
  await visitor.getByTestId('review-sort').selectOption('rating_low');
  await expect(visitor.getByTestId('review')).toHaveCount(1);
  // Lists show what reviews come to, some seconds later.
  const card = visitor.locator(`a[href="/shows/${staged.show}"]`).getByTestId('card-rating');
  await expect(async () => {
    await visitor.goto(`/browse?q=${encodeURIComponent(staged.title)}`);
    await expect(card).toContainText('5.0', { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await look(visitor, 'desk-en-browse-rating');

  await ada.getByTestId('review-delete').click();
  await ada.getByTestId('confirm-yes').click();
  await expect(ada.getByTestId('review')).toHaveCount(0);
  await expect(ada.getByTestId('review-write')).toBeVisible();
  // Who had it on the page still is told in words.
  await like.click();
  await expect(bob.getByTestId('review-failed')).toBeVisible();
  await expect(bob.getByTestId('review')).toHaveCount(0);
});
