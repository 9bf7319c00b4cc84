import { describe, expect, it } from 'vitest';
import { bars, edited, joined, length, problem, withLike } from './reviews.ts';
import type { Review } from './types.ts';

const review = (id: string, more: Partial<Review> = {}): Review => ({
  id,
  show: 's',
  nickname: 'Ada',
  rating: 4,
  title: 't',
  text: '',
  likes: 0,
  created_at: '2026-11-22T00:00:00Z',
  updated_at: '2026-11-22T00:00:00Z',
  moderated: false,
  mine: false,
  liked: false,
  ...more,
});

describe('reviews', () => {
  it('draws nothing for no reviews, and shares from five stars down', () => {
    expect(bars({ average: null, count: 0, histogram: [0, 0, 0, 0, 0] }).map((b) => b.share)).toEqual([0, 0, 0, 0, 0]);
    const some = bars({ average: 3.5, count: 4, histogram: [1, 0, 0, 0, 3] });
    expect(some.map((b) => [b.stars, b.count, b.share])).toEqual([
      [5, 3, 0.75],
      [4, 0, 0],
      [3, 0, 0],
      [2, 0, 0],
      [1, 1, 0.25],
    ]);
  });

  it('changes the one review that was liked', () => {
    const after = withLike([review('a'), review('b')], 'b', { liked: true, likes: 7 });
    expect(after.map((r) => [r.id, r.liked, r.likes])).toEqual([
      ['a', false, 0],
      ['b', true, 7],
    ]);
  });

  it('shows a review once that moved to the next page', () => {
    expect(joined([review('a'), review('b')], [review('b'), review('c')]).map((r) => r.id)).toEqual(['a', 'b', 'c']);
  });

  it('counts characters and names the first field that does not fit', () => {
    expect(length(' 별🎭 ')).toBe(2);
    const draft = { rating: 5, title: '🎭'.repeat(100), text: '점'.repeat(500) };
    expect(problem(draft)).toBeNull();
    expect(problem({ ...draft, text: `${draft.text}!` })).toBe('text');
    expect(problem({ ...draft, title: '  ' })).toBe('title');
    expect(problem({ ...draft, title: '', rating: 0 })).toBe('rating');
  });

  it('knows what was edited', () => {
    expect(edited(review('a'))).toBe(false);
    expect(edited(review('a', { updated_at: '2026-11-22T00:00:01Z' }))).toBe(true);
  });
});
