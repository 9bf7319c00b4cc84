/** QR codes from the camera: with the platform's detector where there is one, else with a small decoder loaded here. */

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

declare global {
  interface Window {
    BarcodeDetector?: { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };
  }
}

/** Between two looks, in milliseconds. */
const LOOK_MS = 120;
/** A code that stays in view is told once; gone for so long it is new again. */
const GONE_MS = 2500;
/** The longer side of what is decoded here, in pixels: a code of 45×45 fills a part of it. */
const SIDE = 800;

type Look = (video: HTMLVideoElement) => Promise<string | null>;

async function platform(): Promise<Look | null> {
  const Detector = window.BarcodeDetector;
  if (!Detector || !(await Detector.getSupportedFormats().catch(() => [] as string[])).includes('qr_code')) return null;
  const detector = new Detector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

async function own(): Promise<Look> {
  const { default: decode } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!pen || !canvas.width || !canvas.height) return null;
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decode(pen.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return null; // nothing to read in this picture
    }
  };
}

/** Shows the camera in `video` and tells each code that comes into view, once. Ends with what it returns. */
export async function watch(video: HTMLVideoElement, tell: (code: string) => Promise<void>): Promise<() => void> {
  const wish = { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } };
  const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: wish });
  let over = false;
  const end = () => {
    over = true;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
    const look = (await platform()) ?? (await own());
    void follow(video, look, tell, () => over);
    return end;
  } catch (thrown) {
    end();
    throw thrown;
  }
}

async function follow(video: HTMLVideoElement, look: Look, tell: (code: string) => Promise<void>, over: () => boolean): Promise<void> {
  let last = { code: '', seen: 0 };
  while (!over()) {
    const code = document.visibilityState === 'visible' ? await look(video).catch(() => null) : null;
    const now = performance.now();
    if (code && (code !== last.code || now - last.seen > GONE_MS)) {
      last = { code, seen: now };
      await tell(code);
      last.seen = performance.now();
    } else if (code) {
      last.seen = now;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
