/** What the page makes of reviews. Pure. */
import type { Draft, Liked, Rating, Review } from './types.ts';

export const TITLE_MAX = 100;
export const TEXT_MAX = 500;
export const STARS = [1, 2, 3, 4, 5] as const;

export interface Bar {
  stars: number;
  count: number;
  /** Of all reviews, 0 to 1. */
  share: number;
}

/** The histogram from five stars down. */
export function bars(rating: Rating): Bar[] {
  return [...STARS].reverse().map((stars) => {
    const count = rating.histogram[stars - 1] ?? 0;
    return { stars, count, share: rating.count > 0 ? count / rating.count : 0 };
  });
}

/** The reviews with what became of a like. */
export function withLike(items: readonly Review[], id: string, { liked, likes }: Liked): Review[] {
  return items.map((review) => (review.id === id ? { ...review, liked, likes } : review));
}

/** The next page behind those before; what moved meanwhile is shown once. */
export function joined(items: readonly Review[], more: readonly Review[]): Review[] {
  const known = new Set(items.map((review) => review.id));
  return [...items, ...more.filter((review) => !known.has(review.id))];
}

/** Characters as the server counts them: an emoji is one or a few, never two for being rare. */
export function length(text: string): number {
  return [...text.trim()].length;
}

export type Field = 'rating' | 'title' | 'text';

/** The first field that breaks a rule. */
export function problem(draft: Draft): Field | null {
  if (draft.rating < 1 || draft.rating > 5) return 'rating';
  if (length(draft.title) < 1 || length(draft.title) > TITLE_MAX) return 'title';
  return length(draft.text) > TEXT_MAX ? 'text' : null;
}

/** Whether it was changed after it was written. */
export function edited(review: Review): boolean {
  return review.updated_at !== review.created_at;
}
