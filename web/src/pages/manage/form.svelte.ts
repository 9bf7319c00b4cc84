import { ApiError } from '../../lib/api.ts';
import { wordsFor } from '../../lib/i18n/index.svelte.ts';

/** A form on its way to the server: what is wrong with which field, and whether it was saved. */
export class Sending {
  busy = $state(false);
  error = $state<unknown>(null);
  done = $state(false);

  /** Sends; undefined when it was refused, which is shown then. */
  async run<T>(task: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.error = null;
    this.done = false;
    try {
      const result = await task();
      this.done = true;
      return result;
    } catch (thrown) {
      this.error = thrown;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** What is wrong with a field, in the server's words. */
  field(name: string): string | undefined {
    return this.error instanceof ApiError ? this.error.fields.find((f) => f.field === name)?.message : undefined;
  }

  /** What is wrong as a whole, with fields that no input shows. */
  words(shown: readonly string[] = []): string | undefined {
    if (!this.error) return undefined;
    const rest = this.error instanceof ApiError ? this.error.fields.filter((f) => !shown.includes(f.field)) : [];
    // What stands in the way of a deletion is said best by the server, which has counted it.
    const whole = this.error instanceof ApiError && this.error.code === 'in_use' ? this.error.message : wordsFor(this.error);
    return [whole, ...rest.slice(0, 5).map((f) => `${f.field} ${f.message}`)].join(' · ');
  }
}
