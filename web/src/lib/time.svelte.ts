import { createSubscriber } from 'svelte/reactivity';

/** How far the server's clock is ahead, in milliseconds; learnt from REST answers and from the socket. */
let offset = $state(0);

const subscribe = createSubscriber((update) => {
  const timer = setInterval(update, 250);
  return () => clearInterval(timer);
});

export const now = {
  /** The server's clock in milliseconds; read in a component or effect, it ticks four times a second. */
  get ticking(): number {
    subscribe();
    return Date.now() + offset;
  },
  /** The server's clock at this moment, without following it. */
  get plain(): number {
    return Date.now() + offset;
  },
  learn(ms: number): void {
    if (Number.isFinite(ms) && Math.abs(ms - offset) > 50) offset = ms;
  },
};
