export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'frontrow.theme';
const ORDER: readonly Theme[] = ['auto', 'light', 'dark'];

function initial(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

let chosen = $state<Theme>(initial());
let deviceDark = $state(false);

const media = matchMedia('(prefers-color-scheme: dark)');
deviceDark = media.matches;
media.addEventListener('change', (event) => (deviceDark = event.matches));

export const theme = {
  get chosen(): Theme {
    return chosen;
  },
  get dark(): boolean {
    return chosen === 'dark' || (chosen === 'auto' && deviceDark);
  },
  next(): void {
    chosen = ORDER[(ORDER.indexOf(chosen) + 1) % ORDER.length] ?? 'auto';
    if (chosen === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    try {
      if (chosen === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, chosen);
    } catch {
      // Not remembered, then.
    }
  },
};
