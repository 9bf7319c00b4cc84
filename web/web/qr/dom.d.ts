/*!
 * Copyright (c) 2023 Paul Miller (paulmillr.com)
 * SPDX-License-Identifier: MIT OR Apache-2.0
 */
/**
 * Optional DOM related utilities. Some utilities, useful to decode QR from camera:
 * - draw overlay: helps user to position QR code on camera
 * - draw result: show scanned QR code
 * The code is fragile: it is easy to make subtle errors, which will break decoding.
 * @module
 */
import { _QRScanner, type DecodeFormat, type DecodeResult, type QRScannerOpts } from './decode.ts';
/**
 * Read rendered element dimensions from computed CSS.
 * @param elm - Element whose computed width and height should be parsed.
 * @returns Pixel width and height parsed from computed styles.
 * @example
 * Read rendered element dimensions from computed CSS.
 * ```ts
 * import { getSize } from 'qr/dom.js';
 * if (typeof document !== 'undefined') {
 *   const video = document.querySelector('video')!;
 *   void getSize(video);
 * }
 * ```
 */
export declare const getSize: (elm: HTMLElement) => {
    width: number;
    height: number;
};
export type QRCanvasResult = string | DecodeResult[];
export type _QRScannerLike = Pick<_QRScanner, 'addImage' | 'clean' | 'decode' | 'luma' | 'processImage'> & Partial<Pick<_QRScanner, 'decodeAsync'>>;
export type _QRScannerConstructor = new (opts: QRScannerOpts) => _QRScannerLike;
/** `QRCanvas` drawing and decode options. */
export type QRCanvasOpts = {
    /** Pixel scale used when painting the decoded QR preview. */
    resultBlockSize: number;
    /** Fill color for the detected data quadrilateral. */
    overlayMainColor: string;
    /** Fill color for the detected finder patterns. */
    overlayFinderColor: string;
    /** Stroke/fill color for the bounding box and detected alignment patterns. */
    overlayAlignerColor: string;
    /** Fill color for the cropped side bars around the preview. */
    overlaySideColor: string;
    /** Time in milliseconds to keep the overlay visible after the last detection. */
    overlayTimeout: number;
    /** Crop incoming frames to a centered square before decoding. */
    cropToSquare: boolean;
    /** Decode every QR in one frame instead of returning only the first. */
    decodeAll: boolean;
    /** Yield between scanner work units instead of blocking until the frame completes. */
    async: boolean;
    /** Retry-effort tier passed to the reusable scanner; one keeps only mandatory work. */
    effort?: number;
    /** Milliseconds available to optional scanner retries. */
    timeLimit?: number;
    /** Draw the terminal failed QR hypothesis as a red data region. */
    drawFailed: boolean;
    /**
     * Custom byte-to-text decoder used for byte segments.
     *
     * Receives the byte segment and, when needed, the active ECI designator.
     * ISO/IEC 18004:2024 §7.4.3.4 keeps ECIs active "until the end of
     * the encoded data or a change of ECI"; `QRCanvas` forwards this into
     * `decodeQR()`, so keep the same optional ECI argument here.
     * @param bytes - Byte segment payload to decode.
     * @param eci - Active ECI designator for the byte segment.
     * @returns Decoded text for the byte segment.
     */
    textDecoder?: (bytes: Uint8Array, eci?: number) => string;
    /**
     * Inspect the first native VideoFrame presented by each camera source.
     * @param frame - Immutable browser frame snapshot before geometry validation.
     */
    onVideoFrame?: (frame: VideoFrame) => void;
    /** Reports whether the frame reaching the scanner used native pixels or the canvas fallback. */
    onFrameSource?: (source: 'VideoFrame' | 'canvas') => void;
};
/** Optional output canvases used by `QRCanvas`. */
export type QRCanvasElements = {
    /** Canvas used to draw the QR bounds plus finder/alignment markers. */
    overlay?: HTMLCanvasElement;
    /** Canvas used to show the successfully decoded QR image. */
    resultQR?: HTMLCanvasElement;
    /** Debug canvas showing the binarized plane the decoder saw (first plane per frame). */
    bitmap?: HTMLCanvasElement;
};
/**
 * Handles canvases for QR code decoding.
 * @param elements - Optional output canvases. See {@link QRCanvasElements}.
 * @param opts - Drawing and decode options for the helper canvases. See {@link QRCanvasOpts}.
 * @param _scanner - Internal scanner override used by generated comparison bundles.
 * @example
 * Create a `QRCanvas` that paints overlay highlights onto a DOM canvas.
 * ```ts
 * import { QRCanvas } from 'qr/dom.js';
 * if (typeof document !== 'undefined') {
 *   const overlay = document.createElement('canvas');
 *   const canvas = new QRCanvas({ overlay });
 *   void canvas;
 * }
 * ```
 */
export declare class QRCanvas {
    private opts;
    private readonly reader;
    private lastDetect;
    private scanner;
    private pending?;
    private task?;
    private cleanPending;
    private generation;
    private bitmapDrawn;
    private overlayDrawn;
    private overlayMatches;
    private overlayCandidate?;
    private overlayPoints?;
    private overlayBatch;
    private overlayBatchFailed?;
    private overlaySet;
    private overlayCandidates;
    private overlaySetMatches;
    private overlayFailed?;
    private overlayFailedCandidate?;
    private overlayFailedCandidateSet;
    private overlayFailedMatches;
    private overlayDeadline;
    private overlayTimer?;
    private rotate;
    private sourceHeight;
    private sourceX;
    private sourceY;
    private inputWidth;
    private inputHeight;
    private frameSource?;
    private main;
    private overlay?;
    private resultQR?;
    private bitmap?;
    constructor(elements?: QRCanvasElements, opts?: Partial<QRCanvasOpts>, _scanner?: _QRScannerConstructor);
    private drawOverlayBatch;
    private expireOverlay;
    private drawBitmap;
    private drawResultQr;
    private drawOverlay;
    private finish;
    private endDecode;
    private decode;
    drawImage(image: CanvasImageSource, height: number, width: number): QRCanvasResult | Promise<QRCanvasResult | undefined> | undefined;
    clear(): void;
}
/**
 * Reads QR frames from a video player and optionally owns its camera stream.
 * Construct with only `player` for file-backed video replay; no captured
 * MediaStream is needed because VideoFrame reads the decoded player surface.
 */
export type QRCameraFormat = 'auto' | 'canvas' | Exclude<DecodeFormat, 'RGB'>;
export type QRCameraOpts = {
    format: QRCameraFormat;
};
export declare class QRCamera {
    private stream?;
    private player;
    private opts;
    private reader?;
    private readonly planes;
    private readonly layouts;
    private readonly rect;
    private readonly nativeCopy;
    private readonly convertedCopy;
    private scanned;
    private videoFrame?;
    private nativeOnly;
    private reported;
    private reading;
    private source;
    constructor(player: HTMLVideoElement, opts?: Partial<QRCameraOpts>);
    constructor(player: HTMLVideoElement, stream?: MediaStream, opts?: Partial<QRCameraOpts>);
    private validateFormat;
    /** Select native auto-detection, forced canvas, or one VideoFrame output format. */
    setFormat(format: QRCameraFormat): void;
    private resetFrame;
    private cleanFrame;
    private setLayout;
    private scan;
    private setStream;
    /**
     * Returns list of cameras
     * NOTE: available only after first getUserMedia request, so cannot be additional method
     */
    listDevices(): Promise<{
        deviceId: string;
        label: string;
    }[]>;
    /**
     * Change stream to different camera
     * @param deviceId - devideId from '.listDevices'
     */
    setDevice(deviceId: string): Promise<void>;
    private draw;
    readFrame(canvas: QRCanvas, fullSize?: boolean): Promise<QRCanvasResult | undefined>;
    stop(): void;
}
/**
 * Creates new QRCamera from the rear (environment-facing) camera — the side
 * you point at a QR code, usually the right choice for scanning. Use
 * `camera.setDevice()` to switch to another one.
 * @param player - HTML Video element
 * @returns Camera wrapper backed by the selected media stream.
 * @example
 * Create a camera helper and read frames into a `QRCanvas`.
 * ```ts
 * import { QRCanvas, rearCamera } from 'qr/dom.js';
 * if (typeof document !== 'undefined') {
 *   const player = document.querySelector('video')!;
 *   const canvas = new QRCanvas();
 *   const camera = await rearCamera(player);
 *   await camera.readFrame(canvas);
 *   camera.stop();
 * }
 * ```
 */
export declare function rearCamera(player: HTMLVideoElement, opts?: Partial<QRCameraOpts>): Promise<QRCamera>;
/**
 * Creates new QRCamera from the user-facing (selfie) camera — e.g. for
 * scanning a code held up to a laptop webcam, or when the rear camera is
 * broken or covered. Mirrors nothing: frames arrive unflipped, which is what
 * the decoder wants.
 * @param player - HTML Video element
 * @returns Camera wrapper backed by the selected media stream.
 * @example
 * Create a selfie-camera helper and read frames into a `QRCanvas`.
 * ```ts
 * import { QRCanvas, selfieCamera } from 'qr/dom.js';
 * if (typeof document !== 'undefined') {
 *   const player = document.querySelector('video')!;
 *   const canvas = new QRCanvas();
 *   const camera = await selfieCamera(player);
 *   await camera.readFrame(canvas);
 *   camera.stop();
 * }
 * ```
 */
export declare function selfieCamera(player: HTMLVideoElement, opts?: Partial<QRCameraOpts>): Promise<QRCamera>;
/**
 * Run callback in a loop with requestAnimationFrame.
 * @param cb - Callback invoked for each requested animation frame.
 * @param video - Optional player whose newly presented frames drive the loop.
 * @returns Canceller that stops the scheduled loop.
 * @example
 * Run a callback on every animation frame until cancelled.
 * ```ts
 * import { frameLoop } from 'qr/dom.js';
 * if (typeof requestAnimationFrame !== 'undefined') {
 *   const cancel = frameLoop(() => {});
 *   cancel();
 * }
 * ```
 */
export declare function frameLoop(cb: FrameRequestCallback, video?: HTMLVideoElement): () => void;
/**
 * Convert an SVG string into a PNG data URL in browser environments.
 * @param svgData - SVG markup to rasterize.
 * @param width - Output PNG width in pixels.
 * @param height - Output PNG height in pixels.
 * @returns Promise that resolves to a PNG `data:` URL.
 * @example
 * Convert an SVG string into a PNG data URL in browser environments.
 * ```ts
 * import { svgToPng } from 'qr/dom.js';
 * const svg =
 *   '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">' +
 *   '<rect width="1" height="1"/></svg>';
 * if (typeof DOMParser !== 'undefined' && typeof document !== 'undefined') {
 *   const pngUrl = await svgToPng(svg, 256, 256);
 *   void pngUrl;
 * }
 * ```
 */
export declare function svgToPng(svgData: string, width: number, height: number): Promise<string>;
/**
 * Convert GIF bytes into a PNG blob in browser environments.
 * @param gifBytes - GIF file contents.
 * @returns Promise that resolves to a PNG blob.
 * @throws {@link Error} if the browser cannot create an image bitmap or rendering context.
 * @example
 * Convert GIF bytes into a PNG blob in browser environments.
 * ```ts
 * import { gifToPng } from 'qr/dom.js';
 * if (typeof window !== 'undefined') {
 *   const gif = new Uint8Array(await (await fetch('/qr.gif')).arrayBuffer());
 *   const png = await gifToPng(gif);
 *   void png;
 * }
 * ```
 */
export declare function gifToPng(gifBytes: Uint8Array): Promise<Blob>;
