import type { Page } from './types.ts';

/** A list that comes page by page, as reactive state. Only the answer to the latest question counts. */
export class Paged<T, P extends Page<T> = Page<T>> {
  items = $state<T[]>([]);
  next = $state<string | null>(null);
  loading = $state(true);
  error = $state<unknown>(null);
  #asked = 0;
  #ask: (cursor?: string) => Promise<P>;

  constructor(ask: (cursor?: string) => Promise<P>) {
    this.#ask = ask;
  }

  /** From the first page, for another question: what was shown goes. */
  async restart(): Promise<P | undefined> {
    [this.items, this.next] = [[], null];
    return this.load();
  }

  /** The first page, or the one that follows what is shown; undefined when it failed or another was asked for since. */
  async load(cursor?: string): Promise<P | undefined> {
    const mine = ++this.#asked;
    this.loading = true;
    this.error = null;
    try {
      const page = await this.#ask(cursor);
      if (mine !== this.#asked) return undefined;
      this.items = cursor ? [...this.items, ...page.items] : page.items;
      this.next = page.next;
      return page;
    } catch (thrown) {
      if (mine === this.#asked) this.error = thrown;
      return undefined;
    } finally {
      if (mine === this.#asked) this.loading = false;
    }
  }

  /** The page that follows what is shown. */
  more(): Promise<P | undefined> {
    return this.load(this.next ?? undefined);
  }
}
