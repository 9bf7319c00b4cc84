import type { ChartLayout } from '../types.ts';

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Row {
  label: string;
  section: number;
  /** Index of its first seat; the others follow, left to right. */
  first: number;
  count: number;
  box: Box;
  labels: readonly string[] | null;
}

export interface Section {
  name: string;
  /** x, y, x, y … of its outline. */
  outline: Float32Array;
  box: Box;
  /** Where its name stands. */
  cx: number;
  cy: number;
  /** How far the outline is from there at its nearest. */
  room: number;
  firstRow: number;
  rowCount: number;
  seatCount: number;
  /** The grade most of its seats have. */
  grade: number;
}

/** A chart as typed arrays by seat index: what drawing, hitting and choosing read. */
export interface Geometry {
  count: number;
  x: Float32Array;
  y: Float32Array;
  grade: Uint8Array;
  row: Uint32Array;
  accessible: Uint8Array;
  grades: readonly string[];
  rows: readonly Row[];
  sections: readonly Section[];
  /** The usual distance between neighbours; every size on the map follows from it. */
  pitch: number;
  box: Box;
  stage: { x: number; y: number; w: number; h: number };
  name: string;
}

export function compile(chart: ChartLayout): Geometry {
  const count = chart.seat_count;
  const geometry = {
    count,
    x: new Float32Array(count),
    y: new Float32Array(count),
    grade: new Uint8Array(count),
    row: new Uint32Array(count),
    accessible: new Uint8Array(count),
  };
  const rows: Row[] = [];
  const sections: Section[] = [];
  for (const [s, section] of chart.sections.entries()) {
    const firstRow = rows.length;
    const box = emptyBox();
    const perGrade = new Map<number, number>();
    let seatCount = 0;
    for (const row of section.rows) {
      const rowBox = emptyBox();
      for (let i = 0; i < row.x.length; i++) {
        const seat = row.first + i;
        const x = row.x[i] ?? 0;
        const y = row.y[i] ?? 0;
        const grade = row.grade[i] ?? 0;
        geometry.x[seat] = x;
        geometry.y[seat] = y;
        geometry.grade[seat] = grade;
        geometry.row[seat] = rows.length;
        grow(rowBox, x, y);
        perGrade.set(grade, (perGrade.get(grade) ?? 0) + 1);
      }
      for (const i of row.accessible ?? []) geometry.accessible[row.first + i] = 1;
      growBox(box, rowBox);
      seatCount += row.x.length;
      rows.push({ label: row.label, section: s, first: row.first, count: row.x.length, box: rowBox, labels: row.labels ?? null });
    }
    const grade = [...perGrade].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
    sections.push({
      name: section.name,
      outline: Float32Array.from(section.outline.flat()),
      box,
      cx: (box.x0 + box.x1) / 2,
      cy: (box.y0 + box.y1) / 2,
      room: 0,
      firstRow,
      rowCount: rows.length - firstRow,
      seatCount,
      grade,
    });
  }
  const pitch = usualDistance(geometry.x, geometry.y, rows);
  for (const section of sections) finishSection(section, geometry, rows, pitch);
  const box = emptyBox();
  for (const section of sections) growBox(box, section.box);
  const { x, y, w, h } = chart.stage;
  if (w > 0 && h > 0) growBox(box, { x0: x, y0: y, x1: x + w, y1: y + h });
  return { ...geometry, grades: chart.grades, rows, sections, pitch, box, stage: chart.stage, name: chart.name };
}

/** What a seat is called. */
export function seatName(geometry: Geometry, seat: number): { section: string; row: string; seat: string } {
  const row = geometry.rows[geometry.row[seat] ?? 0];
  if (!row) return { section: '', row: '', seat: '' };
  return { section: geometry.sections[row.section]?.name ?? '', row: row.label, seat: seatLabel(row, seat - row.first) };
}

export function seatLabel(row: Row, position: number): string {
  return row.labels?.[position] ?? String(position + 1);
}

/** The seat nearest to a point, within `reach`; -1 without one. */
export function seatAt(geometry: Geometry, x: number, y: number, reach: number): number {
  let best = -1;
  let bestDistance = reach * reach;
  for (const row of geometry.rows) {
    const { box } = row;
    if (x < box.x0 - reach || x > box.x1 + reach || y < box.y0 - reach || y > box.y1 + reach) continue;
    for (let seat = row.first; seat < row.first + row.count; seat++) {
      const dx = (geometry.x[seat] ?? 0) - x;
      const dy = (geometry.y[seat] ?? 0) - y;
      const distance = dx * dx + dy * dy;
      if (distance < bestDistance) {
        bestDistance = distance;
        best = seat;
      }
    }
  }
  return best;
}

/** The section a point lies in; -1 without one. */
export function sectionAt(geometry: Geometry, x: number, y: number): number {
  return geometry.sections.findIndex(({ outline }) => inside(outline, x, y));
}

/** The next seat in a direction from another, as the eye would go; the same seat at the edge. */
export function neighbour(geometry: Geometry, from: number, dx: number, dy: number): number {
  const x = geometry.x[from] ?? 0;
  const y = geometry.y[from] ?? 0;
  let best = from;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let seat = 0; seat < geometry.count; seat++) {
    if (seat === from) continue;
    const sx = (geometry.x[seat] ?? 0) - x;
    const sy = (geometry.y[seat] ?? 0) - y;
    const along = sx * dx + sy * dy;
    if (along <= geometry.pitch * 0.3) continue;
    const across = Math.abs(sx * dy - sy * dx);
    if (across > along * 1.6) continue;
    const cost = along + across * 2;
    if (cost < bestCost) {
      bestCost = cost;
      best = seat;
    }
  }
  return best;
}

function finishSection(section: Section, seats: { x: Float32Array; y: Float32Array }, rows: readonly Row[], pitch: number): void {
  const own = rows.slice(section.firstRow, section.firstRow + section.rowCount);
  if (section.outline.length < 6) section.outline = hull(own, seats, pitch);
  let sx = 0;
  let sy = 0;
  for (const row of own) {
    for (let seat = row.first; seat < row.first + row.count; seat++) {
      sx += seats.x[seat] ?? 0;
      sy += seats.y[seat] ?? 0;
    }
    row.box.x0 -= pitch / 2;
    row.box.y0 -= pitch / 2;
    row.box.x1 += pitch / 2;
    row.box.y1 += pitch / 2;
  }
  if (section.seatCount > 0) {
    section.cx = sx / section.seatCount;
    section.cy = sy / section.seatCount;
  }
  section.room = distanceTo(section.outline, section.cx, section.cy);
  for (let i = 0; i < section.outline.length; i += 2) grow(section.box, section.outline[i] ?? 0, section.outline[i + 1] ?? 0);
}

/** The median distance of neighbours in a row. */
function usualDistance(x: Float32Array, y: Float32Array, rows: readonly Row[]): number {
  const distances: number[] = [];
  for (const row of rows) {
    for (let seat = row.first + 1; seat < row.first + row.count && distances.length < 4000; seat++) {
      distances.push(Math.hypot((x[seat] ?? 0) - (x[seat - 1] ?? 0), (y[seat] ?? 0) - (y[seat - 1] ?? 0)));
    }
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1] || 20;
}

/** The convex hull of a section's seats, a little wider than they are (monotone chain). */
function hull(rows: readonly Row[], seats: { x: Float32Array; y: Float32Array }, pitch: number): Float32Array {
  const points: [number, number][] = [];
  const pad = pitch * 0.8;
  for (const row of rows) {
    for (const seat of [row.first, row.first + row.count - 1]) {
      const x = seats.x[seat] ?? 0;
      const y = seats.y[seat] ?? 0;
      points.push([x - pad, y - pad], [x + pad, y - pad], [x - pad, y + pad], [x + pad, y + pad]);
    }
  }
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (from: readonly [number, number][]) => {
    const out: [number, number][] = [];
    for (const point of from) {
      while (out.length >= 2 && cross(out[out.length - 2], out[out.length - 1], point) <= 0) out.pop();
      out.push(point);
    }
    return out.slice(0, -1);
  };
  return Float32Array.from([...half(points), ...half(points.reverse())].flat());
}

function cross(o: [number, number] | undefined, a: [number, number] | undefined, b: [number, number]): number {
  if (!o || !a) return 1;
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

/** How far a point is from an outline. */
function distanceTo(outline: Float32Array, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  const n = outline.length / 2;
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const [ax, ay] = [outline[2 * j] ?? 0, outline[2 * j + 1] ?? 0];
    const [dx, dy] = [(outline[2 * i] ?? 0) - ax, (outline[2 * i + 1] ?? 0) - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(ax + dx * t - x, ay + dy * t - y));
  }
  return best;
}

function inside(outline: Float32Array, x: number, y: number): boolean {
  let odd = false;
  const n = outline.length / 2;
  for (let i = 0, j = n - 1; i < n; j = i++) {
    const xi = outline[2 * i] ?? 0;
    const yi = outline[2 * i + 1] ?? 0;
    const xj = outline[2 * j] ?? 0;
    const yj = outline[2 * j + 1] ?? 0;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

function emptyBox(): Box {
  return { x0: Number.POSITIVE_INFINITY, y0: Number.POSITIVE_INFINITY, x1: Number.NEGATIVE_INFINITY, y1: Number.NEGATIVE_INFINITY };
}

function grow(box: Box, x: number, y: number): void {
  if (x < box.x0) box.x0 = x;
  if (x > box.x1) box.x1 = x;
  if (y < box.y0) box.y0 = y;
  if (y > box.y1) box.y1 = y;
}

function growBox(box: Box, other: Box): void {
  if (other.x0 > other.x1) return;
  grow(box, other.x0, other.y0);
  grow(box, other.x1, other.y1);
}
