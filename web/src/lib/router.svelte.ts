import { tick } from 'svelte';

/** A page-side router: the address is the state. */
let path = $state(location.pathname);
let search = $state(location.search);

export const route = {
  get path(): string {
    return path;
  },
  get query(): URLSearchParams {
    return new URLSearchParams(search);
  },
};

export function navigate(to: string, options: { replace?: boolean } = {}): void {
  const url = new URL(to, location.href);
  if (options.replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  arrive();
}

function arrive(keepScroll = false): void {
  const changed = path !== location.pathname;
  path = location.pathname;
  search = location.search;
  if (!changed || keepScroll) return;
  scrollTo(0, 0);
  // Who does not see the page change is taken to the new page's heading.
  void tick().then(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
}

/** Follows the browser's history and turns clicks on the page's own links into navigation. */
export function startRouter(): void {
  addEventListener('popstate', () => arrive(true));
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    navigate(link.href);
  });
}

/** Matches `/shows/:id` against a path; null when it does not fit. */
export function match(pattern: string, actual: string): Record<string, string> | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = actual.split('/').filter(Boolean);
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':')) found[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return found;
}
