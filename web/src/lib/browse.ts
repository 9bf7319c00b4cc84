/** What is browsed for, as the address says it, and what the server is asked. Pure. */

export const SHOW_SORTS = ['newest', 'soonest', 'opening', 'title'] as const;
export type ShowSort = (typeof SHOW_SORTS)[number];
export const SALES = ['on_sale', 'upcoming', 'closed'] as const;
export const CATEGORIES = ['musical', 'concert', 'classical', 'play', 'dance', 'opera', 'family', 'exhibition', 'festival'] as const;
export const WINDOWS = ['day', 'week', 'month'] as const;
export type Board = (typeof WINDOWS)[number] | 'rate';

export interface Browse {
  q: string;
  category: string;
  sale: string;
  sort: ShowSort;
  /** A day of the reader's calendar, YYYY-MM-DD; empty for any. */
  from: string;
  to: string;
  /** The highest price, in minor units; empty for any. */
  max: string;
}

export const NOTHING: Browse = { q: '', category: '', sale: '', sort: 'newest', from: '', to: '', max: '' };

const DAY = /^(20\d\d)-(\d\d)-(\d\d)$/;

/** What an address asks for; what it has no meaning for is left out, so that an old link still shows something. */
export function fromQuery(query: URLSearchParams): Browse {
  const one = (name: string, most: number) => (query.get(name) ?? '').trim().slice(0, most);
  const day = (name: string) => (dayStart(one(name, 10), 0) ? one(name, 10) : '');
  const sort = SHOW_SORTS.find((sort) => sort === query.get('sort')) ?? 'newest';
  const sale = SALES.find((sale) => sale === query.get('sale')) ?? '';
  const max = /^\d{1,11}$/.test(one('max', 11)) ? one('max', 11) : '';
  return { q: one('q', 100), category: one('category', 50), sale, sort, from: day('from'), to: day('to'), max };
}

/** The address of what is browsed for: only what differs from nothing. */
export function toPath(browse: Browse): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(browse)) {
    if (value && value !== NOTHING[name as keyof Browse]) query.set(name, value);
  }
  const text = query.toString();
  return text ? `/browse?${text}` : '/browse';
}

/** What the server is asked: the reader's days become moments; a search without a letter asks for nothing. */
export function toServer(browse: Browse): Record<string, string | undefined> {
  const from = dayStart(browse.from, 0);
  const to = dayStart(browse.to, 1);
  return {
    q: /[\p{L}\p{N}]/u.test(browse.q) ? browse.q : undefined,
    category: browse.category || undefined,
    sale: browse.sale || undefined,
    sort: browse.sort,
    from: from?.toISOString(),
    to: to && (!from || from < to) ? to.toISOString() : undefined,
    price_max: browse.max || undefined,
  };
}

/** How many filters are set, but for the words and the order. */
export function filters(browse: Browse): number {
  return [browse.category, browse.sale, browse.from, browse.to, browse.max].filter(Boolean).length;
}

/** The beginning of a day in the reader's time zone, `later` days on; undefined for what is no day. */
function dayStart(text: string, later: number): Date | undefined {
  const parts = DAY.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(year, month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return undefined;
  return new Date(year, month - 1, day + later);
}
