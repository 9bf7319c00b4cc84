/** A waiting room as its manager sees and steers it, live. Pure: the panel asks the server. */

export interface RoomFigures {
  waiting: number;
  running: number;
  capacity: number;
  admission_per_minute: number;
  admission_rate: number | null;
  paused: boolean;
  open: boolean;
  closed: boolean;
  awaits_draw: boolean;
  message: string;
  message_at: string | null;
  admission: {
    mode: 'fixed' | 'auto';
    min_per_minute: number | null;
    max_per_minute: number | null;
    rate_per_minute: number | null;
    reason: string | null;
    changed_at: string | null;
  };
}

export interface RoomChange {
  paused?: boolean;
  capacity?: number;
  admission_per_minute?: number;
  message?: string;
  admission?: { mode: 'fixed' | 'auto'; min_per_minute?: number; max_per_minute?: number };
}

/** What the manager may change, as inputs give it. */
export interface RoomForm {
  capacity: number | string;
  mode: 'fixed' | 'auto';
  rate: number | string;
  min: number | string;
  max: number | string;
  message: string;
}

/** Bounds to begin with where there are none. */
const BOUNDS = { min: 60, max: 600 };

/** The form that shows `figures` as they are. */
export function formOf(figures: RoomFigures): RoomForm {
  const { mode, min_per_minute: min, max_per_minute: max } = figures.admission;
  return { capacity: figures.capacity, mode, rate: figures.admission_per_minute, min: min ?? BOUNDS.min, max: max ?? BOUNDS.max, message: figures.message };
}

/** The form after news: what the manager has touched stays, the rest follows. */
export function follow(form: RoomForm, shown: RoomForm, news: RoomForm): RoomForm {
  const merged = { ...form };
  for (const key of Object.keys(news) as (keyof RoomForm)[]) {
    if (form[key] === shown[key]) Object.assign(merged, { [key]: news[key] });
  }
  return merged;
}

/** Only what differs from what was shown; nothing when nothing does. An emptied number is sent as 0, for the server to judge. */
export function changeOf(form: RoomForm, shown: RoomForm): RoomChange {
  const number = (value: number | string) => Number(value) || 0;
  const differs = (key: keyof RoomForm) => form[key] !== shown[key];
  const change: RoomChange = {};
  if (differs('capacity')) change.capacity = number(form.capacity);
  if (differs('message')) change.message = form.message.trim();
  if (form.mode === 'auto' && (differs('mode') || differs('min') || differs('max'))) {
    change.admission = { mode: 'auto', min_per_minute: number(form.min), max_per_minute: number(form.max) };
  }
  if (form.mode === 'fixed' && differs('mode')) change.admission = { mode: 'fixed' };
  if (form.mode === 'fixed' && (differs('mode') || differs('rate'))) change.admission_per_minute = number(form.rate);
  return change;
}

/** So many of the last figures are drawn. */
export const HISTORY = 90;

/** The last figures with one more. */
export function remember(history: readonly number[], waiting: number): number[] {
  return [...history.slice(1 - HISTORY), waiting];
}

/** How many wait, as a line in a box of 100 by 24 with the latest at its right end; empty with fewer than two figures. */
export function curve(history: readonly number[]): string {
  if (history.length < 2) return '';
  const top = Math.max(...history, 1);
  const step = 100 / (HISTORY - 1);
  const from = 100 - step * (history.length - 1);
  return history.map((n, i) => `${i === 0 ? 'M' : 'L'}${(from + i * step).toFixed(1)} ${(23 - (22 * n) / top).toFixed(1)}`).join('');
}
