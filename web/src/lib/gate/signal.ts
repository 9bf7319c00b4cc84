/** A verdict for who does not look at the screen: two rising tones and a short buzz for yes, a low one and a long buzz for no. */
let audio: AudioContext | null = null;

/** Browsers allow sound from the first touch on. */
export function allowSound(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume();
  } catch {
    // Then there is none.
  }
}

export function signal(yes: boolean, sound: boolean): void {
  navigator.vibrate?.(yes ? 80 : [220, 90, 220]);
  if (!sound || audio?.state !== 'running') return;
  const tones: [number, number, number][] = yes
    ? [
        [660, 0, 0.1],
        [990, 0.1, 0.16],
      ]
    : [[160, 0, 0.45]];
  for (const [pitch, from, length] of tones) {
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    const begin = audio.currentTime + from;
    tone.type = yes ? 'sine' : 'square';
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(yes ? 0.25 : 0.12, begin);
    loudness.gain.exponentialRampToValueAtTime(0.001, begin + length);
    tone.connect(loudness).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + length);
  }
}
