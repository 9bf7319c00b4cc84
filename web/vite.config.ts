import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// In development the page is served here and the server (or dev/mock.mjs) elsewhere; in production the server serves
// the built page itself, so every address is relative.
const server = process.env.FRONTROW_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'es2022',
    // The font's small subsets must stay files: inlined, they would all travel with the first load.
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 200,
  },
  server: {
    proxy: {
      '/api': server,
      '/ws': { target: server, ws: true },
      '/stand-in': server,
    },
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
  },
});
