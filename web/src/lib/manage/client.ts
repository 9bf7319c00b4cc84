/** What the manager's console asks the server for. Loaded with the console, not with the first page. */
import { api } from '../session.svelte.ts';
import type { RoomChange, RoomFigures } from './room.ts';
import type { ChartLayout, Page, Performance, Room, Show, ShowImage, ShowSummary } from '../types.ts';

export interface ChartSummary {
  id: string;
  version: number;
  name: string;
  seat_count: number;
  grades: string[];
}

export interface Venue {
  id: string;
  owner: string;
  name: string;
  address: string;
  charts: ChartSummary[];
  created_at: string;
}

export interface ShowDraft {
  title: string;
  description: string;
  category: string;
  age_limit: number;
  running_minutes: number;
  intermission_minutes: number;
  visible_at: string;
}

export interface SaleDraft {
  chart: string;
  starts_at: string;
  sale_opens_at: string;
  sale_closes_at: string;
  prices: { grade: string; amount: number }[];
  seat_limit: number;
  room: Partial<Room>;
}

export interface Deletion {
  show: string;
  title: string;
  deleted_at: string;
  done: boolean;
  parts: { part: string; done: boolean; removed: Record<string, number>; attempts: number }[];
}

export interface Sales {
  performance: string;
  currency: string;
  seats: number;
  blocked: number;
  sold: number;
  amount: number;
  grades: { grade: string; price: number; seats: number; blocked: number; sold: number; amount: number }[];
  orders: { pending: number; paid: number; refunded: number; ended: number };
  items: { id: string; nickname: string | null; status: string; seats: number; amount: number; created_at: string }[];
  next: string | null;
}

export const SEAT_STATES = ['sold', 'held', 'available', 'blocked'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

export interface SeatedSeat {
  index: number;
  section: string;
  row: string;
  seat: string;
  grade: string;
  price: number;
  state: SeatState;
  order: { id: string; status: string; amount: number; nickname: string | null } | null;
}

/** How far the cancellation of a performance is. */
export interface CallOff {
  performance: string;
  reason: string;
  cancelled_at: string;
  done: boolean;
  sale_ended: boolean;
  orders_left: number;
  orders_closed: number;
  orders_returned: number;
  tickets: number;
  currency: string;
  amount: number;
  refunds: { total: number; done: number; stuck: number; amount_done: number };
}

export const KINDS = ['blocks', 'arcs', 'tables', 'standing', 'theatre', 'hall', 'arena'] as const;
export type Kind = (typeof KINDS)[number];
/** Kinds that are as large as one says. */
export const SIZED: readonly Kind[] = ['blocks', 'arcs', 'tables', 'standing'];

/** A chart before it is kept: drawn by rule, from a table, or as it is. */
export type ChartSource =
  | { from: 'rule'; kind: Kind; size: { columns: number; rows: number; seats: number; grades: string[] } }
  | { from: 'csv'; text: string }
  | { from: 'json'; text: string };

const at = encodeURIComponent;

export const manager = {
  shows: (cursor?: string) => api.request<Page<ShowSummary>>(`/shows?mine=true&limit=24${cursor ? `&cursor=${at(cursor)}` : ''}`),
  show: (id: string) => api.request<Show>(`/shows/${at(id)}`),
  createShow: (draft: ShowDraft) => api.request<Show>('/shows', { method: 'POST', body: draft }),
  changeShow: (id: string, draft: ShowDraft) => api.request<Show>(`/shows/${at(id)}`, { method: 'PATCH', body: draft }),
  deleteShow: (id: string) => api.request<Deletion>(`/shows/${at(id)}`, { method: 'DELETE' }),
  deletion: (id: string) => api.request<Deletion>(`/shows/${at(id)}/deletion`),
  poster: (id: string, file: File) => api.request<Show>(`/shows/${at(id)}/poster`, { method: 'PUT', raw: file }),

  images: (id: string) => api.images(id),
  addImage: (id: string, file: File) => api.request<ShowImage>(`/shows/${at(id)}/images`, { method: 'POST', raw: file }),
  changeImage: (id: string, image: string, change: { alt?: string; position?: number }) =>
    api.request<{ items: ShowImage[] }>(`/shows/${at(id)}/images/${at(image)}`, { method: 'PATCH', body: change }),
  deleteImage: (id: string, image: string) => api.request<void>(`/shows/${at(id)}/images/${at(image)}`, { method: 'DELETE' }),

  venues: (cursor?: string) => api.request<Page<Venue>>(`/venues?limit=50${cursor ? `&cursor=${at(cursor)}` : ''}`),
  /** Every venue, for who chooses one; a page of them at a time. */
  async everyVenue(): Promise<Venue[]> {
    const all: Venue[] = [];
    for (let cursor: string | undefined; ; ) {
      const page: Page<Venue> = await manager.venues(cursor);
      all.push(...page.items);
      if (!page.next) return all;
      cursor = page.next;
    }
  },
  venue: (id: string) => api.request<Venue>(`/venues/${at(id)}`),
  createVenue: (name: string, address: string) => api.request<Venue>('/venues', { method: 'POST', body: { name, address } }),
  changeVenue: (id: string, name: string, address: string) => api.request<Venue>(`/venues/${at(id)}`, { method: 'PATCH', body: { name, address } }),
  deleteVenue: (id: string) => api.request<void>(`/venues/${at(id)}`, { method: 'DELETE' }),
  chart: (id: string) => api.chart(id),

  /** Draws a chart; it is kept only without `preview`. Text that is no JSON is a refusal like the server's. */
  async draw(venue: string, name: string, source: ChartSource, preview: boolean): Promise<ChartLayout> {
    const charts = `/venues/${at(venue)}/charts`;
    const query = `preview=${preview}`;
    if (source.from === 'rule') {
      const { kind, size } = source;
      return api.request(`${charts}/generate?${query}`, { method: 'POST', body: { name, kind, ...(SIZED.includes(kind) ? { size } : {}) } });
    }
    if (source.from === 'csv') {
      return api.request(`${charts}/import?${query}&name=${at(name)}`, { method: 'POST', raw: source.text, type: 'text/csv' });
    }
    const { id: _id, venue: _venue, version: _version, seat_count: _count, ...layout } = JSON.parse(source.text) as Record<string, unknown>;
    return api.request(`${charts}?${query}`, { method: 'POST', body: { ...layout, name } });
  },

  createPerformance: (show: string, sale: SaleDraft) => api.request<Performance>(`/shows/${at(show)}/performances`, { method: 'POST', body: sale }),
  changePerformance: (id: string, change: Partial<SaleDraft> & { block?: number[]; unblock?: number[] }) => api.request<Performance>(`/performances/${at(id)}`, { method: 'PATCH', body: change }),
  deletePerformance: (id: string) => api.request<void>(`/performances/${at(id)}`, { method: 'DELETE' }),
  callOff: (id: string, reason: string) => api.request<CallOff>(`/performances/${at(id)}/cancellation`, { method: 'POST', body: { reason } }),
  /** The browser asks with the ETag it has: what has not changed costs no body. */
  calledOff: (id: string) => api.request<CallOff>(`/performances/${at(id)}/cancellation`),
  room: (id: string) => api.request<RoomFigures>(`/performances/${at(id)}/room`),
  changeRoom: (id: string, change: RoomChange) => api.request<RoomFigures>(`/performances/${at(id)}/room`, { method: 'PUT', body: change }),
  sales: (id: string, cursor?: string) => api.request<Sales>(`/manager/performances/${at(id)}/sales?limit=10${cursor ? `&cursor=${at(cursor)}` : ''}`),
  seats: (id: string, state: SeatState | '', cursor?: number) =>
    api.request<{ items: SeatedSeat[]; next: number | null }>(
      `/manager/performances/${at(id)}/seats?limit=20${state ? `&state=${state}` : ''}${cursor === undefined ? '' : `&cursor=${cursor}`}`,
    ),
};

/** A time as `datetime-local` has it, in the viewer's zone. */
export function toLocal(iso: string): string {
  const time = new Date(iso);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** And back; empty when it is no time. */
export function fromLocal(text: string): string {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}

/** So many days from now, at this hour. */
export function inDays(days: number, hour: number): string {
  const time = new Date();
  time.setDate(time.getDate() + days);
  time.setHours(hour, 0, 0, 0);
  return toLocal(time.toISOString());
}
