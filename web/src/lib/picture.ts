/** Pictures that only some people may see: an `img` asks without a token, so what it is refused is asked for again with one. */
import { api } from './session.svelte.ts';

const OURS = '/api/';

/** Shows the picture of an `img`, also where the server wants to know who asks: a show that is not visible yet. */
export function shown(image: HTMLImageElement): { destroy(): void } {
  let own = '';
  let tried = '';

  async function again(): Promise<void> {
    const source = image.getAttribute('src') ?? '';
    if (!source.startsWith(OURS) || tried === source) return;
    tried = source;
    const token = await api.token().catch(() => null);
    if (!token) return;
    const answer = await fetch(source, { headers: { authorization: `Bearer ${token}` } }).catch(() => null);
    if (!answer?.ok || image.getAttribute('src') !== source) return;
    URL.revokeObjectURL(own);
    own = URL.createObjectURL(await answer.blob());
    image.removeAttribute('srcset');
    image.src = own;
  }

  const refused = () => void again();
  image.addEventListener('error', refused);
  // Refused before this ran.
  if (image.complete && image.naturalWidth === 0 && image.getAttribute('src')) refused();
  return {
    destroy() {
      image.removeEventListener('error', refused);
      URL.revokeObjectURL(own);
    },
  };
}
