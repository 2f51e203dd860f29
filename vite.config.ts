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

/**
 * What is loaded together lies in one file: a file of its own costs a request, and compresses worse than as a part of a larger one.
 * `shell`: what the page loads before anything else. `page`: what Home shares with the pages. `workspace`: what the pages with an
 * experiment share. Of a group that is found by its tests, everything comes along that it imports and no group before it has.
 */
const SHELL = { name: 'shell', tags: ['$initial' as const], priority: 3 };
const TOGETHER = [
  SHELL,
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
  plugins: [react(), contentSecurityPolicy(), deviceMethodsInTheirWorker(), offline()],
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: { groups: [SHELL] } } } },
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
