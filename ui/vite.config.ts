import { existsSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

/** In `vite dev` only: answers the page's calls when there is no host window around it. Never part of a build. */
function madeUpHost(): Plugin {
  return {
    name: 'made-up-host',
    apply: 'serve',
    transformIndexHtml: () =>
      existsSync(new URL('./dev/mock.ts', import.meta.url))
        ? [{ tag: 'script', attrs: { type: 'module', src: '/dev/mock.ts' }, injectTo: 'head' }]
        : [],
  };
}

export default defineConfig({
  plugins: [svelte(), madeUpHost()],
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  build: {
    target: ['es2022', 'safari16'],
    // The window's content policy allows no data: fonts or scripts: every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
});
