import { AVAILABLE } from '../packed.ts';
import type { Geometry } from './geometry.ts';

/**
 * The free seats nearest to a place on the map, of the same grade, next to each other in one row where there are
 * enough; scattered ones otherwise. Seats in `not` are left out. Null when the grade has too few.
 */
export function nearestFree(
  geometry: Geometry,
  states: Uint8Array,
  near: number,
  count: number,
  not: ReadonlySet<number> = new Set(),
): number[] | null {
  const grade = geometry.grade[near];
  const x = geometry.x[near] ?? 0;
  const y = geometry.y[near] ?? 0;
  const fits = (seat: number) => states[seat] === AVAILABLE && geometry.grade[seat] === grade && !not.has(seat);
  const distance = (seat: number) => Math.hypot((geometry.x[seat] ?? 0) - x, (geometry.y[seat] ?? 0) - y);

  let best: { first: number; cost: number } | null = null;
  for (const row of geometry.rows) {
    let run = 0;
    let sum = 0;
    for (let seat = row.first; seat < row.first + row.count; seat++) {
      const together = run === 0 || adjacent(geometry, seat);
      if (!fits(seat)) {
        run = 0;
        sum = 0;
        continue;
      }
      run = together ? run + 1 : 1;
      sum = together ? sum + distance(seat) : distance(seat);
      if (run < count) continue;
      if (run > count) {
        sum -= distance(seat - count);
        run = count;
      }
      if (!best || sum < best.cost) best = { first: seat - count + 1, cost: sum };
    }
  }
  if (best) return Array.from({ length: count }, (_, i) => best.first + i);

  const free: number[] = [];
  for (let seat = 0; seat < geometry.count; seat++) if (fits(seat)) free.push(seat);
  if (free.length < count) return null;
  return free.sort((a, b) => distance(a) - distance(b)).slice(0, count);
}

/** Whether a seat stands next to the one before it in its row, with no aisle between. */
function adjacent(geometry: Geometry, seat: number): boolean {
  const dx = (geometry.x[seat] ?? 0) - (geometry.x[seat - 1] ?? 0);
  const dy = (geometry.y[seat] ?? 0) - (geometry.y[seat - 1] ?? 0);
  return Math.hypot(dx, dy) <= geometry.pitch * 1.6;
}
