/** A chime and a notification when one's turn comes, for those who asked. */
import { i18n } from './i18n/index.svelte.ts';

let on = $state(false);
let audio: AudioContext | null = null;

export const alerts = {
  get on(): boolean {
    return on;
  },
  /** Must follow a tap: browsers allow sound and ask about notifications only then. */
  async toggle(): Promise<void> {
    on = !on;
    if (!on) return;
    try {
      audio ??= new AudioContext();
      await audio.resume();
      chime(0.03);
      if ('Notification' in window && Notification.permission === 'default') await Notification.requestPermission();
    } catch {
      // The sound alone, or nothing: the page itself still says it.
    }
  },
  /** It is one's turn. */
  turn(title: string): void {
    notify(i18n.t.room.turn, i18n.t.room.turnWords(title), 'frontrow-turn');
  },
  /** Returned seats are held for one. */
  offer(title: string): void {
    notify(i18n.t.wish.offered, i18n.t.wish.bar(title), 'frontrow-offer');
  },
};

function notify(title: string, body: string, tag: string): void {
  if (!on) return;
  chime(0.2);
  try {
    if (document.visibilityState !== 'visible' && 'Notification' in window && Notification.permission === 'granted') {
      new Notification(title, { body, tag });
    }
  } catch {
    // Some platforms allow notifications from a service worker only.
  }
}

function chime(volume: number): void {
  if (!audio) return;
  for (const [i, pitch] of [659.25, 880].entries()) {
    const start = audio.currentTime + i * 0.18;
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.type = 'sine';
    tone.frequency.value = pitch;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(volume, start + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + 0.9);
    tone.connect(gain).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 1);
  }
}
