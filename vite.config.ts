import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offline } from './scripts/offline.mjs';

/**
 * Nothing may reach another origin, and no inline script may run. Workers start from a Blob that imports the real file, so that
 * they inherit this policy (a worker loaded from a URL would not). Inline styles: Sigma and React Aria write them. WebAssembly:
 * message passing compiles the bytes it carries, and falls back to script where that is refused.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only in builds: the development server itself uses an inline script. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * The pages describe the methods that compute with TensorFlow.js, and leave computing to a worker, which is built apart: without this
 * all of it would be built a second time, for pages that never ask for it.
 */
function deviceMethodsInTheirWorker(): Plugin {
  const runners = /\/src\/models\/forest\/(?:train|ask)\/[\w-]+-run\.ts$/;
  return {
    name: 'device-methods-in-their-worker',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => {
      if (!runners.test(id)) return undefined;
      const names = Array.from(code.matchAll(/^export const (\w+)/gm), ([, name]) => `export const ${name} = absent;`);
      return {
        code: `const absent = new Proxy({}, { get: () => { throw new Error('This is computed in a worker.'); } });\n${names.join('\n')}`,
        map: null,
      };
    },
  };
}

const START = /\/src\/start\.tsx$/;

/**
 * The entry finds the reader's language before it loads the app (src/main.ts). English needs nothing for that, so the page asks for the
 * app at once, with the entry: what the app's file imports and its styles included.
 */
function appWithItsEntry(): Plugin {
  return {
    name: 'app-with-its-entry',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const files = new Set<string>();
        const styles = new Set<string>();
        const take = (file: string): void => {
          const chunk = bundle[file];
          if (chunk?.type !== 'chunk' || files.has(file)) return;
          files.add(file);
          for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
          chunk.imports.forEach(take);
        };
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => START.test(id))) take(chunk.fileName);
        const entries = Object.values(bundle).flatMap((chunk) =>
          chunk.type === 'chunk' && chunk.isEntry ? [chunk.fileName, ...chunk.imports] : [],
        );
        const link = (rel: string, file: string) => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        });
        return [
          ...Array.from(files)
            .filter((file) => !entries.includes(file))
            .map((file) => link('modulepreload', file)),
          ...Array.from(styles, (file) => link('stylesheet', file)),
        ];
      },
    },
  };
}

/**
 * What is loaded together lies in one file: a file of its own costs a request, and compresses worse than as a part of a larger one.
 * `entry`: what finds the language, and what the words of every language need. `shell`: the app without its pages. `page`: what Home shares with the pages. `workspace`: what the pages with an
 * experiment share. Of a group that is found by its tests, everything comes along that it imports and no group before it has.
 */
const FIRST = { tags: ['$initial' as const], priority: 4 };
const TOGETHER = [
  { name: 'entry', ...FIRST },
  { name: 'shell', test: START, priority: 3 },
  {
    name: 'page',
    test: /\/src\/(?:plots\/(?:colour|format|polyline|scales|use-width)|app\/(?:run\/shown|form\/NumberField|ui\/use-(?:media|height)))\.tsx?$/,
    priority: 2,
  },
  { name: 'network-view', test: /\/src\/network-view\/(?:NetworkView\.tsx|layout\/layout-of\.ts)$/, priority: 2 },
  {
    name: 'workspace',
    test: /\/src\/app\/(?:ui\/(?:Frame|Tabs|Segmented|Presets)|import\/Bring|run\/(?:RunBar|RunFoot|Luck|MethodTicks|use-facts)|form\/ParameterForm)\.tsx?$/,
    priority: 1,
  },
];

export default defineConfig({
  // Relative, so that the build runs from any folder of any static server.
  base: './',
  plugins: [react(), contentSecurityPolicy(), deviceMethodsInTheirWorker(), appWithItsEntry(), offline()],
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shell', ...FIRST }] } } } },
  build: {
    target: 'es2023',
    outDir: process.env.LAB_OUT ?? 'dist',
    emptyOutDir: true,
    // Fonts as data: URLs would break the policy; every browser that runs the lab preloads modules by itself.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } },
    modulePreload: { polyfill: false },
  },
});
