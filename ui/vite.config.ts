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

/** What the first words need is fetched at once and side by side, instead of when the one before asks for it. */
function fetchedEarly(): Plugin {
  const link = (attrs: Record<string, string>) =>
    ({ tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' }) as const;
  return {
    name: 'fetched-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle).flatMap((part) => {
          if (part.type === 'chunk' && part.isDynamicEntry && part.name === 'App')
            return [part.fileName, ...part.imports].map((file) =>
              link({ rel: 'modulepreload', href: `/${file}` }),
            );
          if (part.fileName.includes('inter-latin-wght-normal'))
            return [link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${part.fileName}` })];
          return [];
        }),
    },
  };
}

export default defineConfig({
  plugins: [svelte(), madeUpHost(), fetchedEarly()],
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
