import type { Box } from './geometry.ts';

/** What part of the chart is seen, and how large. Screen = chart × scale + offset, in CSS pixels. */
export class View {
  scale = 1;
  x = 0;
  y = 0;
  width = 1;
  height = 1;
  readonly #box: Box;
  readonly #maxScale: number;
  #minScale = 0.01;
  #motion: { from: [number, number, number]; to: [number, number, number]; start: number; ms: number } | null = null;
  #glide: { vx: number; vy: number; last: number } | null = null;

  /** `pitch` bounds how near one may go: a seat is never wider than a thumb needs. */
  constructor(box: Box, pitch: number) {
    this.#box = box;
    this.#maxScale = 64 / pitch;
  }

  get moving(): boolean {
    return this.#motion !== null || this.#glide !== null;
  }

  /** Whether everything is in view. */
  get whole(): boolean {
    return this.scale <= this.#minScale * 1.02;
  }

  resize(width: number, height: number): void {
    const first = this.width === 1;
    const whole = this.whole;
    const centre = this.toChart(this.width / 2, this.height / 2);
    this.width = width;
    this.height = height;
    this.#minScale = this.#fitScale(this.#box);
    if (first || whole) this.#jump(this.#target(this.#box));
    else this.#jump([this.scale, width / 2 - centre.x * this.scale, height / 2 - centre.y * this.scale]);
  }

  toChart(x: number, y: number): { x: number; y: number } {
    return { x: (x - this.x) / this.scale, y: (y - this.y) / this.scale };
  }

  toScreen(x: number, y: number): { x: number; y: number } {
    return { x: x * this.scale + this.x, y: y * this.scale + this.y };
  }

  pan(dx: number, dy: number): void {
    this.#stop();
    this.#jump([this.scale, this.x + dx, this.y + dy]);
  }

  /** Zooms by a factor, keeping the point under the finger where it is. */
  zoom(factor: number, x: number, y: number): void {
    this.#stop();
    const scale = this.#bound(this.scale * factor);
    const k = scale / this.scale;
    this.#jump([scale, x - (x - this.x) * k, y - (y - this.y) * k]);
  }

  /** Like {@link zoom}, but seen happening. */
  zoomSmoothly(factor: number, x: number, y: number, animate: boolean): void {
    const scale = this.#bound((this.#motion?.to[0] ?? this.scale) * factor);
    const k = scale / this.scale;
    this.#go([scale, x - (x - this.x) * k, y - (y - this.y) * k], animate);
  }

  /** Brings a part of the chart into view. */
  show(box: Box, animate: boolean, maxScale = this.#maxScale): void {
    this.#go(this.#target(box, maxScale), animate);
  }

  showAll(animate: boolean): void {
    this.show(this.#box, animate);
  }

  /** Centres a point at a scale. */
  centre(x: number, y: number, scale: number, animate: boolean): void {
    const bounded = this.#bound(scale);
    this.#go([bounded, this.width / 2 - x * bounded, this.height / 2 - y * bounded], animate);
  }

  /** Scrolls as little as needed to bring a point away from the edges. */
  reveal(x: number, y: number, animate: boolean): void {
    const margin = Math.min(60, this.width / 5, this.height / 5);
    const at = this.toScreen(x, y);
    const dx = at.x < margin ? margin - at.x : at.x > this.width - margin ? this.width - margin - at.x : 0;
    const dy = at.y < margin ? margin - at.y : at.y > this.height - margin ? this.height - margin - at.y : 0;
    if (dx !== 0 || dy !== 0) this.#go([this.scale, this.x + dx, this.y + dy], animate);
  }

  /** Lets go with a speed, in pixels a millisecond. */
  fling(vx: number, vy: number, now: number): void {
    if (Math.hypot(vx, vy) > 0.15) this.#glide = { vx, vy, last: now };
  }

  /** Moves on; true when something moved. */
  step(now: number): boolean {
    if (this.#motion) {
      const { from, to, start, ms } = this.#motion;
      const t = Math.min(1, Math.max(0, (now - start) / ms));
      const e = 1 - (1 - t) ** 3;
      // Scale grows by equal factors, so that zooming looks even.
      const scale = from[0] * (to[0] / from[0]) ** e;
      const k = to[0] === from[0] ? e : (scale - from[0]) / (to[0] - from[0]);
      this.scale = scale;
      this.x = from[1] + (to[1] - from[1]) * k;
      this.y = from[2] + (to[2] - from[2]) * k;
      if (t >= 1) this.#motion = null;
      return true;
    }
    if (this.#glide) {
      const dt = Math.min(64, now - this.#glide.last);
      this.#glide.last = now;
      const before = [this.x, this.y];
      this.#jump([this.scale, this.x + this.#glide.vx * dt, this.y + this.#glide.vy * dt]);
      const slow = 0.994 ** dt;
      this.#glide.vx *= slow;
      this.#glide.vy *= slow;
      const still = before[0] === this.x && before[1] === this.y && dt > 0;
      if (still || Math.hypot(this.#glide.vx, this.#glide.vy) < 0.02) this.#glide = null;
      return true;
    }
    return false;
  }

  #stop(): void {
    this.#motion = null;
    this.#glide = null;
  }

  #go(to: [number, number, number], animate: boolean): void {
    this.#stop();
    const target = this.#clamp(to);
    if (!animate) return this.#jump(target);
    this.#motion = { from: [this.scale, this.x, this.y], to: target, start: performance.now(), ms: 280 };
  }

  #jump(to: [number, number, number]): void {
    [this.scale, this.x, this.y] = this.#clamp(to);
  }

  #bound(scale: number): number {
    return Math.min(this.#maxScale, Math.max(this.#minScale, scale));
  }

  #fitScale(box: Box): number {
    const margin = Math.min(28, this.width * 0.05);
    return Math.max(1e-6, Math.min((this.width - 2 * margin) / (box.x1 - box.x0), (this.height - 2 * margin) / (box.y1 - box.y0)));
  }

  #target(box: Box, maxScale = this.#maxScale): [number, number, number] {
    const scale = this.#bound(Math.min(maxScale, this.#fitScale(box)));
    return [scale, this.width / 2 - ((box.x0 + box.x1) / 2) * scale, this.height / 2 - ((box.y0 + box.y1) / 2) * scale];
  }

  /** The chart never leaves the screen: at least half of the view stays covered, and a small chart stays centred. */
  #clamp([scale, x, y]: [number, number, number]): [number, number, number] {
    const box = this.#box;
    const axis = (at: number, from: number, to: number, size: number) => {
      const length = (to - from) * scale;
      const slack = Math.max(0, size - length) / 2;
      const over = length > size ? size * 0.35 : 0;
      return Math.min(slack + over - from * scale, Math.max(size - to * scale - slack - over, at));
    };
    return [scale, axis(x, box.x0, box.x1, this.width), axis(y, box.y0, box.y1, this.height)];
  }
}
