import { AVAILABLE, BLOCKED, HELD, SOLD } from '../packed.ts';
import type { Geometry, Section } from './geometry.ts';
import type { View } from './view.ts';

/** Colours the canvas takes from the theme. */
export interface Palette {
  ground: string;
  surface: string;
  ink: string;
  quiet: string;
  line: string;
  faint: string;
  held: string;
  accent: string;
  onAccent: string;
  font: string;
}

/** What a seat is to this person beyond its state. */
export const CHOSEN = 1;
export const MINE = 2;

export interface Scene {
  states: Uint8Array;
  /** CHOSEN, MINE or 0, a byte a seat. */
  own: Uint8Array;
  /** Free seats by section. */
  free: Uint32Array;
  gradeColours: readonly string[];
  /** The only grade shown in full colour; -1 for all. */
  only: number;
  /** Under the keyboard's cursor or the mouse; -1 for none. */
  cursor: number;
  cursorVisible: boolean;
  words: { stage: string; free: (n: number) => string; number: (n: number) => string; none: string };
}

interface Fade {
  seat: number;
  style: number;
  start: number;
}

/** How long a change takes to fade in, in milliseconds. */
const FADE_MS = 420;
/** More changes at once than this do not fade: it would only be noise. */
const MAX_FADES = 600;
/** From this distance between neighbours on, in CSS pixels, seats are drawn; below it sections are shapes. */
export const NEAR = 6.2;
/** How long shapes take to turn into seats, in milliseconds. */
const TURN_MS = 170;
/** From here on seats carry their number. */
const LABELS = 21;

/**
 * Draws the map straight to a canvas. A frame costs what is in view: rows outside are skipped, near seats are copied
 * from an atlas drawn once per size, far ones are plain squares gathered by colour.
 */
export class Painter {
  readonly #geometry: Geometry;
  readonly #paths: readonly Path2D[];
  #palette: Palette;
  #atlas: Picture | null = null;
  #atlasKey = '';
  #labels = new Map<string, Picture>();
  #labelKey = '';
  #fades: Fade[] = [];
  /** 0: shapes, 1: seats. */
  #near = -1;
  #last = 0;
  readonly #fading: Uint8Array;
  /** Seats in view by look, for the far form; each list is as long as the chart at most and is used again. */
  readonly #buckets: { seats: Int32Array; count: number }[] = [];

  constructor(geometry: Geometry, palette: Palette) {
    this.#geometry = geometry;
    this.#palette = palette;
    this.#fading = new Uint8Array(geometry.count);
    this.#paths = geometry.sections.map((section) => outlinePath(section, geometry.pitch * 0.7));
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.#atlasKey = '';
    this.#labelKey = '';
  }

  /** Nothing moves by itself. */
  calm = false;

  get fading(): boolean {
    return this.#fades.length > 0 || (this.#near > 0 && this.#near < 1);
  }

  /** A seat's look changes: what it was fades out. `before` is its state and what it was to this person. */
  fade(seat: number, state: number, own: number, now: number): void {
    if (this.#fades.length >= MAX_FADES || this.#fading[seat]) return;
    this.#fading[seat] = 1;
    this.#fades.push({ seat, style: this.#style(seat, state, own), start: now });
  }

  /** Draws one frame; true while fades need another. */
  paint(ctx: CanvasRenderingContext2D, view: View, dpr: number, scene: Scene, now: number): boolean {
    const seatPx = this.#geometry.pitch * view.scale;
    const near = this.#turn(seatPx >= NEAR ? 1 : 0, now);
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    ctx.fillStyle = this.#palette.ground;
    ctx.fillRect(0, 0, view.width, view.height);
    this.#stage(ctx, view, scene);
    this.#sections(ctx, view, dpr, scene, near);
    if (near > 0) {
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
      ctx.globalAlpha = near;
      this.#seats(ctx, view, dpr, scene, seatPx, now, near);
      ctx.globalAlpha = 1;
    } else {
      this.#ownDots(ctx, view, scene);
      this.#endFades(now);
    }
    if (scene.cursor >= 0) this.#cursor(ctx, view, scene, seatPx);
    return this.#fades.length > 0 || (near > 0 && near < 1);
  }

  /** Goes on towards shapes or seats. By time and not by scale, so that one never rests in between. */
  #turn(target: number, now: number): number {
    const step = Math.min(1, Math.max(0, (now - this.#last) / TURN_MS));
    this.#last = now;
    if (this.#near < 0 || this.calm) this.#near = target;
    else this.#near += Math.sign(target - this.#near) * Math.min(step, Math.abs(target - this.#near));
    return this.#near;
  }

  // ---- far --------------------------------------------------------------------------------------------------------

  #stage(ctx: CanvasRenderingContext2D, view: View, scene: Scene): void {
    const { x, y, w, h } = this.#geometry.stage;
    if (w <= 0 || h <= 0) return;
    const a = view.toScreen(x, y);
    const width = w * view.scale;
    const height = h * view.scale;
    ctx.fillStyle = this.#palette.ink;
    ctx.globalAlpha = 0.9;
    ctx.beginPath();
    ctx.roundRect(a.x, a.y, width, height, Math.min(14, height / 3));
    ctx.fill();
    ctx.globalAlpha = 1;
    const size = Math.min(22, height * 0.5, width * 0.16);
    if (size < 7) return;
    ctx.fillStyle = this.#palette.ground;
    ctx.font = `620 ${size}px ${this.#palette.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(scene.words.stage, a.x + width / 2, a.y + height / 2);
  }

  #sections(ctx: CanvasRenderingContext2D, view: View, dpr: number, scene: Scene, near: number): void {
    const { sections } = this.#geometry;
    for (const [i, section] of sections.entries()) {
      if (!inView(view, section.box)) continue;
      const path = this.#paths[i];
      if (!path) continue;
      const share = section.seatCount > 0 ? (scene.free[i] ?? 0) / section.seatCount : 0;
      const colour = scene.gradeColours[section.grade] ?? this.#palette.quiet;
      const dim = scene.only >= 0 && scene.only !== section.grade;
      ctx.setTransform(dpr * view.scale, 0, 0, dpr * view.scale, dpr * view.x, dpr * view.y);
      ctx.fillStyle = this.#palette.surface;
      ctx.fill(path);
      if (near < 1) {
        // The share of free seats is how full of colour the shape is.
        ctx.globalAlpha = (1 - near) * (dim ? 0.08 : 0.1 + 0.5 * share);
        ctx.fillStyle = share > 0 ? colour : this.#palette.faint;
        ctx.fill(path);
        ctx.globalAlpha = 1;
      }
      ctx.lineWidth = 1.2 / view.scale;
      ctx.strokeStyle = this.#palette.line;
      ctx.stroke(path);
    }
    if (near >= 1) return;
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    ctx.globalAlpha = 1 - near;
    for (const [i, section] of sections.entries()) this.#sectionWords(ctx, view, scene, section, scene.free[i] ?? 0);
    ctx.globalAlpha = 1;
  }

  #sectionWords(ctx: CanvasRenderingContext2D, view: View, scene: Scene, section: Section, free: number): void {
    const at = view.toScreen(section.cx, section.cy);
    // The room around the middle, whatever the shape's slant.
    const wide = section.room * 2.3 * view.scale;
    const size = Math.min(17, wide / Math.max(2.2, section.name.length * 0.72), section.room * view.scale * 1.1);
    if (size < 7) return;
    const two = section.room * view.scale > size * 1.25;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = this.#palette.ink;
    const write = (text: string, y: number, weight: number, px: number) => {
      ctx.font = `${weight} ${px}px ${this.#palette.font}`;
      ctx.fillText(text, at.x, y);
    };
    write(section.name, at.y - (two ? size * 0.62 : 0), 680, size);
    if (!two) return;
    const px = Math.max(10, size * 0.78);
    ctx.font = `520 ${px}px ${this.#palette.font}`;
    // In words where they fit, as a number where only that does.
    const words = (free > 0 ? [scene.words.free(free), scene.words.number(free)] : [scene.words.none, '0']).find((text) => ctx.measureText(text).width < wide);
    if (words) write(words, at.y + size * 0.62, 480, px);
  }

  /** One's own seats are seen from afar too. */
  #ownDots(ctx: CanvasRenderingContext2D, view: View, scene: Scene): void {
    const { x, y, count } = this.#geometry;
    for (let seat = 0; seat < count; seat++) {
      if (!scene.own[seat]) continue;
      const at = view.toScreen(x[seat] ?? 0, y[seat] ?? 0);
      ctx.fillStyle = this.#palette.accent;
      ctx.strokeStyle = this.#palette.surface;
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.arc(at.x, at.y, 6, 0, 7);
      ctx.fill();
      ctx.stroke();
    }
  }

  // ---- near -------------------------------------------------------------------------------------------------------

  #seats(ctx: CanvasRenderingContext2D, view: View, dpr: number, scene: Scene, seatPx: number, now: number, near: number): void {
    // First of all: a fade that is over must not keep its seat out of this frame, which may be the last for a while.
    this.#endFades(now);
    const sprites = seatPx >= 10;
    if (sprites) this.#prepareAtlas(scene, seatPx * dpr);
    const { rows, x, y } = this.#geometry;
    const dense = !sprites;
    for (const bucket of this.#buckets) bucket.count = 0;
    for (const section of this.#geometry.sections) {
      if (!inView(view, section.box)) continue;
      for (let r = section.firstRow; r < section.firstRow + section.rowCount; r++) {
        const row = rows[r];
        if (!row || !inView(view, row.box)) continue;
        for (let seat = row.first; seat < row.first + row.count; seat++) {
          if (this.#fading[seat]) continue;
          const style = this.#style(seat, scene.states[seat] ?? 0, scene.own[seat] ?? 0);
          if (dense) {
            const bucket = this.#bucket(style);
            bucket.seats[bucket.count++] = seat;
          } else {
            this.#sprite(ctx, style, (x[seat] ?? 0) * view.scale + view.x, (y[seat] ?? 0) * view.scale + view.y, seatPx);
          }
        }
        if (seatPx >= 15) this.#rowLabel(ctx, view, dpr, r, seatPx);
      }
      if (seatPx >= 9) this.#sectionLabel(ctx, view, section, seatPx);
    }
    if (dense) this.#dense(ctx, view, scene, seatPx);
    this.#paintFades(ctx, view, scene, seatPx, now, near, dense);
    if (seatPx >= LABELS) this.#numbers(ctx, view, dpr, scene, seatPx, near);
  }

  #dense(ctx: CanvasRenderingContext2D, view: View, scene: Scene, seatPx: number): void {
    for (const [style, { seats, count }] of this.#buckets.entries()) {
      if (count > 0) this.#squares(ctx, view, scene, style, seats, count, seatPx);
    }
  }

  #bucket(style: number): { seats: Int32Array; count: number } {
    for (let next = this.#buckets.length; next <= style; next++) this.#buckets.push({ seats: new Int32Array(0), count: 0 });
    const bucket = this.#buckets[style];
    if (!bucket) throw new RangeError(`no look ${style}`);
    if (bucket.count >= bucket.seats.length) {
      const larger = new Int32Array(Math.max(256, bucket.seats.length * 2));
      larger.set(bucket.seats);
      bucket.seats = larger;
    }
    return bucket;
  }

  #squares(ctx: CanvasRenderingContext2D, view: View, scene: Scene, style: number, seats: ArrayLike<number>, count: number, seatPx: number): void {
    const { x, y } = this.#geometry;
    const { scale } = view;
    const { fill, share } = this.#flat(style, scene);
    const size = seatPx * share;
    const left = view.x - size / 2;
    const top = view.y - size / 2;
    ctx.fillStyle = fill;
    for (let i = 0; i < count; i++) {
      const seat = seats[i] ?? 0;
      ctx.fillRect((x[seat] ?? 0) * scale + left, (y[seat] ?? 0) * scale + top, size, size);
    }
  }

  #paintFades(ctx: CanvasRenderingContext2D, view: View, scene: Scene, seatPx: number, now: number, near: number, dense: boolean): void {
    const { x, y } = this.#geometry;
    for (const { seat, style, start } of this.#fades) {
      const t = smooth(0, 1, (now - start) / FADE_MS);
      const sx = (x[seat] ?? 0) * view.scale + view.x;
      const sy = (y[seat] ?? 0) * view.scale + view.y;
      const next = this.#style(seat, scene.states[seat] ?? 0, scene.own[seat] ?? 0);
      for (const [look, alpha] of [[style, 1 - t], [next, t]] as const) {
        ctx.globalAlpha = near * alpha;
        if (dense) this.#squares(ctx, view, scene, look, [seat], 1, seatPx);
        else this.#sprite(ctx, look, sx, sy, seatPx);
      }
    }
    ctx.globalAlpha = near;
  }

  #endFades(now: number): void {
    if (this.#fades.length === 0) return;
    this.#fades = this.#fades.filter((fade) => {
      if (now - fade.start < FADE_MS) return true;
      this.#fading[fade.seat] = 0;
      return false;
    });
  }

  /** The section's name before its first row. */
  #sectionLabel(ctx: CanvasRenderingContext2D, view: View, section: Section, seatPx: number): void {
    const row = this.#geometry.rows[section.firstRow];
    if (!row) return;
    const { x, y, pitch } = this.#geometry;
    const middle = row.first + (row.count >> 1);
    const [dx, dy] = [(x[middle] ?? 0) - section.cx, (y[middle] ?? 0) - section.cy];
    const far = Math.hypot(dx, dy) || 1;
    const at = view.toScreen((x[middle] ?? 0) + (dx / far) * pitch * 1.55, (y[middle] ?? 0) + (dy / far) * pitch * 1.55);
    ctx.font = `680 ${Math.max(11, Math.min(17, seatPx * 0.7))}px ${this.#palette.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = this.#palette.ink;
    ctx.fillText(section.name, at.x, at.y);
  }

  #rowLabel(ctx: CanvasRenderingContext2D, view: View, dpr: number, r: number, seatPx: number): void {
    const row = this.#geometry.rows[r];
    if (!row) return;
    const { x, y } = this.#geometry;
    const { px, size } = this.#labelSize(seatPx, dpr);
    const drawn = this.#label(row.label, size, px, this.#palette.quiet);
    const half = size / dpr / 2;
    const last = row.first + row.count - 1;
    for (const [seat, beside] of [[row.first, row.first + 1], [last, last - 1]] as const) {
      const dx = row.count > 1 ? (x[seat] ?? 0) - (x[beside] ?? 0) : -this.#geometry.pitch;
      const dy = row.count > 1 ? (y[seat] ?? 0) - (y[beside] ?? 0) : 0;
      const at = view.toScreen((x[seat] ?? 0) + dx * 0.95, (y[seat] ?? 0) + dy * 0.95);
      if (at.x > -10 && at.x < view.width + 10) ctx.drawImage(drawn, at.x - half, at.y - half, half * 2, half * 2);
    }
  }

  /** Numbers on free and own seats, copied from one drawing per number. */
  #numbers(ctx: CanvasRenderingContext2D, view: View, dpr: number, scene: Scene, seatPx: number, near: number): void {
    const { px, size } = this.#labelSize(seatPx, dpr);
    ctx.globalAlpha = near * smooth(LABELS, LABELS + 5, seatPx);
    const { rows, x, y } = this.#geometry;
    for (const row of rows) {
      if (!inView(view, row.box)) continue;
      for (let seat = row.first; seat < row.first + row.count; seat++) {
        if (scene.states[seat] !== AVAILABLE || scene.own[seat]) continue;
        const label = row.labels?.[seat - row.first] ?? String(seat - row.first + 1);
        const colour = scene.only >= 0 && scene.only !== this.#geometry.grade[seat] ? this.#palette.quiet : '#fff';
        const drawn = this.#label(label, size, px, colour);
        const half = size / dpr / 2;
        ctx.drawImage(drawn, (x[seat] ?? 0) * view.scale + view.x - half, (y[seat] ?? 0) * view.scale + view.y - half, half * 2, half * 2);
      }
    }
    ctx.globalAlpha = near;
  }

  /** Words on seats are drawn once a size and copied; another size forgets them. In device pixels. */
  #labelSize(seatPx: number, dpr: number): { px: number; size: number } {
    const px = Math.round(Math.min(15, Math.max(9, seatPx * 0.38)) * dpr);
    const size = Math.ceil(px * 2.6);
    if (this.#labelKey !== `${px}`) {
      this.#labels.clear();
      this.#labelKey = `${px}`;
    }
    return { px, size };
  }

  #label(text: string, size: number, px: number, colour: string): Picture {
    const key = `${text}${colour}`;
    const known = this.#labels.get(key);
    if (known) return known;
    const drawn = picture(size, size, (ctx) => {
      ctx.font = `620 ${px}px ${this.#palette.font}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = colour;
      ctx.fillText(text, size / 2, size / 2 + px * 0.04);
    });
    this.#labels.set(key, drawn);
    return drawn;
  }

  #cursor(ctx: CanvasRenderingContext2D, view: View, scene: Scene, seatPx: number): void {
    if (!scene.cursorVisible) return;
    const at = view.toScreen(this.#geometry.x[scene.cursor] ?? 0, this.#geometry.y[scene.cursor] ?? 0);
    const size = Math.max(14, seatPx * 1.12);
    ctx.setTransform(ctx.getTransform());
    ctx.lineWidth = 5;
    ctx.strokeStyle = this.#palette.surface;
    ctx.beginPath();
    ctx.roundRect(at.x - size / 2, at.y - size / 2, size, size, size * 0.36);
    ctx.stroke();
    ctx.lineWidth = 2.5;
    ctx.strokeStyle = this.#palette.ink;
    ctx.stroke();
  }

  // ---- looks ------------------------------------------------------------------------------------------------------

  /** Looks in the atlas: grade × state × accessible, then the two own ones. */
  #style(seat: number, state: number, own: number): number {
    if (own === CHOSEN) return 0;
    if (own === MINE) return 1;
    if (state === HELD) return 2;
    if (state === SOLD) return 3;
    if (state === BLOCKED) return 4;
    return 5 + (this.#geometry.grade[seat] ?? 0) * 2 + (this.#geometry.accessible[seat] ?? 0);
  }

  #flat(style: number, scene: Scene): { fill: string; share: number } {
    const { accent, quiet, held, faint } = this.#palette;
    if (style <= 1) return { fill: accent, share: 1 };
    if (style === 2) return { fill: held, share: 0.42 };
    if (style <= 4) return { fill: faint, share: style === 3 ? 0.36 : 0.24 };
    const grade = (style - 5) >> 1;
    return scene.only >= 0 && scene.only !== grade
      ? { fill: faint, share: 0.6 }
      : { fill: scene.gradeColours[grade] ?? quiet, share: 0.76 };
  }

  #cell = 0;
  #unit = 0;

  #sprite(ctx: CanvasRenderingContext2D, style: number, x: number, y: number, seatPx: number): void {
    if (!this.#atlas) return;
    const cell = this.#cell;
    const size = (seatPx * cell) / this.#unit;
    ctx.drawImage(this.#atlas, style * cell, 0, cell, cell, x - size / 2, y - size / 2, size, size);
  }

  /** Draws every look once, at a size near the one wanted; sizes go in steps so that a zoom redraws only a few times. */
  #prepareAtlas(scene: Scene, devicePx: number): void {
    const step = 1.19;
    const unit = Math.ceil(step ** Math.ceil(Math.log(devicePx) / Math.log(step)));
    const key = `${unit} ${scene.only} ${scene.gradeColours.join()}`;
    if (key === this.#atlasKey) return;
    this.#atlasKey = key;
    this.#unit = unit;
    this.#cell = Math.ceil(unit * 1.5);
    const looks = 5 + this.#geometry.grades.length * 2;
    this.#atlas = picture(this.#cell * looks, this.#cell, (ctx) => {
      for (let look = 0; look < looks; look++) {
        ctx.save();
        ctx.translate(this.#cell * (look + 0.5), this.#cell / 2);
        this.#draw(ctx, look, unit, scene);
        ctx.restore();
      }
    });
  }

  #draw(ctx: Pen, look: number, u: number, scene: Scene): void {
    const { accent, onAccent, held, faint, surface } = this.#palette;
    const seat = (size: number) => {
      ctx.beginPath();
      // A seat seen from above: rounder at the back.
      const s = u * size;
      ctx.roundRect(-s / 2, -s / 2, s, s, [s * 0.26, s * 0.26, s * 0.42, s * 0.42]);
    };
    const check = () => {
      ctx.lineWidth = u * 0.11;
      ctx.lineCap = ctx.lineJoin = 'round';
      ctx.strokeStyle = onAccent;
      ctx.beginPath();
      ctx.moveTo(-u * 0.2, u * 0.02);
      ctx.lineTo(-u * 0.05, u * 0.17);
      ctx.lineTo(u * 0.22, -u * 0.16);
      ctx.stroke();
    };
    switch (look) {
      case 0:
        seat(1);
        ctx.fillStyle = accent;
        ctx.fill();
        check();
        return;
      case 1:
        seat(1.16);
        ctx.fillStyle = accent;
        ctx.fill();
        seat(1);
        ctx.fillStyle = surface;
        ctx.fill();
        seat(0.86);
        ctx.fillStyle = accent;
        ctx.fill();
        check();
        return;
      case 2:
        seat(0.58);
        ctx.lineWidth = Math.max(1, u * 0.055);
        ctx.strokeStyle = held;
        ctx.stroke();
        ctx.beginPath();
        ctx.moveTo(-u * 0.19, u * 0.19);
        ctx.lineTo(u * 0.19, -u * 0.19);
        ctx.stroke();
        return;
      case 3:
        ctx.beginPath();
        ctx.arc(0, 0, u * 0.15, 0, 7);
        ctx.fillStyle = faint;
        ctx.fill();
        return;
      case 4:
        ctx.fillStyle = faint;
        ctx.fillRect(-u * 0.2, -Math.max(0.5, u * 0.04), u * 0.4, Math.max(1, u * 0.08));
        return;
    }
    const { fill, share } = this.#flat(look, scene);
    seat(share + 0.06);
    ctx.fillStyle = fill;
    ctx.fill();
    if ((look - 5) % 2 === 1) {
      // A wheelchair space wears a ring.
      ctx.lineWidth = Math.max(1, u * 0.07);
      ctx.strokeStyle = surface;
      seat(share - 0.1);
      ctx.stroke();
    }
  }
}

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type Picture = HTMLCanvasElement | ImageBitmap;

/** Something drawn once to be copied often. A bitmap where there are any: copying from a canvas costs several times more. */
function picture(width: number, height: number, draw: (ctx: Pen) => void): Picture {
  if (typeof OffscreenCanvas !== 'undefined') {
    const canvas = new OffscreenCanvas(width, height);
    const ctx = canvas.getContext('2d');
    if (ctx) {
      draw(ctx);
      return canvas.transferToImageBitmap();
    }
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  if (ctx) draw(ctx);
  return canvas;
}

function outlinePath(section: Section, radius: number): Path2D {
  const path = new Path2D();
  const points: [number, number][] = [];
  for (let i = 0; i < section.outline.length; i += 2) points.push([section.outline[i] ?? 0, section.outline[i + 1] ?? 0]);
  const n = points.length;
  if (n < 3) return path;
  // Corners are rounded by their neighbours' midpoints.
  for (let i = 0; i < n; i++) {
    const [px, py] = points[(i + n - 1) % n] ?? [0, 0];
    const [x, y] = points[i] ?? [0, 0];
    const [qx, qy] = points[(i + 1) % n] ?? [0, 0];
    const before = Math.hypot(x - px, y - py) || 1;
    const after = Math.hypot(qx - x, qy - y) || 1;
    const r = Math.min(radius, before / 2, after / 2);
    const ax = x - ((x - px) / before) * r;
    const ay = y - ((y - py) / before) * r;
    if (i === 0) path.moveTo(ax, ay);
    else path.lineTo(ax, ay);
    path.quadraticCurveTo(x, y, x + ((qx - x) / after) * r, y + ((qy - y) / after) * r);
  }
  path.closePath();
  return path;
}

function inView(view: View, box: { x0: number; y0: number; x1: number; y1: number }): boolean {
  return (
    box.x1 * view.scale + view.x > -40 &&
    box.x0 * view.scale + view.x < view.width + 40 &&
    box.y1 * view.scale + view.y > -40 &&
    box.y0 * view.scale + view.y < view.height + 40
  );
}

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
