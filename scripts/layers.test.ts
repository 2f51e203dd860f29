/**
 * Proof that the import directions bite: files of a small made-up house, some allowed, some not, linted with the real rules.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const IMPORTS = 'no-restricted-imports';

/** Layer → the layers of ours that it may stand on. Everything else must be refused. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  models: ['core'],
  data: ['core'],
  experiment: ['core', 'models', 'data'],
  headless: ['core', 'models', 'data', 'experiment'],
  store: ['core', 'models', 'data', 'experiment'],
  icons: [],
  plots: ['core', 'icons'],
  'network-view': ['core', 'icons'],
  lessons: ['core', 'models', 'data', 'experiment', 'store', 'icons', 'plots', 'network-view'],
  app: ['core', 'models', 'data', 'experiment', 'store', 'icons', 'plots', 'network-view', 'lessons'],
};
const LAYERS = Object.keys(ALLOWED);

/** Package → the layers that may use it. */
const PACKAGES: Record<string, readonly string[]> = {
  react: ['store', 'icons', 'plots', 'network-view', 'lessons', 'app'],
  'react/jsx-runtime': ['store', 'icons', 'plots', 'network-view', 'lessons', 'app'],
  'react-dom/client': ['plots', 'network-view', 'lessons', 'app'],
  'react-aria-components': ['plots', 'network-view', 'lessons', 'app'],
  zustand: ['store', 'lessons', 'app'],
  'zustand/vanilla': ['store', 'lessons', 'app'],
  sigma: ['network-view', 'lessons', 'app'],
  'sigma/rendering': ['network-view', 'lessons', 'app'],
  d3: ['plots', 'network-view', 'lessons', 'app'],
  '@tensorflow/tfjs-core': [],
};

/** Further ways to write a forbidden thing: file → text and the rule that must speak. */
const KNOWN_BAD: Record<string, { text: string; rule: string }> = {
  'src/core/folder.ts': { text: "import { x } from '../models';\nexport const y = x;\n", rule: IMPORTS },
  'src/core/again.ts': { text: "export { x } from '../store/x';\n", rule: IMPORTS },
  'src/core/everything.ts': { text: "export * from '../app/x';\n", rule: IMPORTS },
  'src/plots/later.ts': { text: "export const later = () => import('../store/x');\n", rule: IMPORTS },
  'src/models/deep/down.ts': { text: "import { x } from '../../data/x';\nexport const y = x;\n", rule: IMPORTS },
  'src/models/forest/up.ts': { text: "import { x } from '../../experiment/x';\nexport const y = x;\n", rule: IMPORTS },
  'src/experiment/maker.ts': { text: "import '../../workers/numeric.worker';\n", rule: IMPORTS },
  'src/network-view/other-worker.ts': {
    text: "import url from '../../workers/numeric.worker?worker&url';\nexport const y = url;\n",
    rule: IMPORTS,
  },
  'workers/layout.worker.ts': { text: "import '../src/models/x';\n", rule: IMPORTS },
  'workers/page.ts': { text: "import { x } from '../src/store/x';\nexport const y = x;\n", rule: IMPORTS },
  'src/app/hen.ts': { text: "import { egg } from './egg';\nexport const hen = () => egg;\n", rule: 'no-cycle' },
  'src/app/egg.ts': { text: "import { hen } from './hen';\nexport const egg = () => hen;\n", rule: 'no-cycle' },
  'src/store/type-a.ts': { text: "import type { B } from './type-b';\nexport type A = B[];\n", rule: 'no-cycle' },
  'src/store/type-b.ts': { text: "import type { A } from './type-a';\nexport type B = A | 1;\n", rule: 'no-cycle' },
  'src/core/dice.ts': { text: 'export const roll = () => Math.random();\n', rule: 'no-restricted-properties' },
  'src/core/loose.ts': { text: 'export const x = (a: any): unknown => a;\n', rule: 'no-explicit-any' },
  'src/app/forgotten.ts': {
    text: 'const save = async () => 1;\nexport const go = () => {\n  save();\n};\n',
    rule: 'no-floating-promises',
  },
};

const KNOWN_GOOD: Record<string, string> = {
  'src/models/forest/tensors.ts': "import { add } from '@tensorflow/tfjs-core';\nexport const sum = add;\n",
  'src/models/deep/core.ts': "import type { X } from '../../core/x';\nexport const y: X = 1;\n",
  'src/network-view/own-worker.ts':
    "import url from '../../workers/layout.worker?worker&url';\nexport const y = url;\n",
  'src/app/lazy.ts': "export const lazy = () => import('../lessons/x');\n",
  'workers/numeric.worker.ts':
    "import { x } from '../src/experiment/x';\nimport { x as m } from '../src/models';\nexport const y = [x, m];\n",
};

const folder = mkdtempSync(join(tmpdir(), 'lab-layers-'));
/** File → names of the rules that spoke there. */
let spoken: Map<string, Set<string>>;

beforeAll(() => {
  copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { strict: true, module: 'ESNext', moduleResolution: 'bundler' } }),
  );
  write('src/models/index.ts', 'export const x = 1;\n');
  for (const layer of LAYERS) {
    write(`src/${layer}/x.ts`, 'export type X = number;\nexport const x: X = 1;\n');
    for (const other of LAYERS)
      if (other !== layer) {
        write(`src/${layer}/value-of-${other}.ts`, `import { x } from '../${other}/x';\nexport const y = x;\n`);
        write(`src/${layer}/type-of-${other}.ts`, `import type { X } from '../${other}/x';\nexport const y: X = 1;\n`);
      }
    Object.keys(PACKAGES).forEach((pack, k) => write(`src/${layer}/package-${k}.ts`, `import '${pack}';\n`));
  }
  for (const [file, { text }] of Object.entries(KNOWN_BAD)) write(file, text);
  for (const [file, text] of Object.entries(KNOWN_GOOD)) write(file, text);
  spoken = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LAYERS)('src/%s', (layer) => {
  const others = LAYERS.filter((other) => other !== layer);

  test.each(['value', 'type'])('stands on the layers below it only (import of a %s)', (kind) => {
    const taken = others.filter((other) => rulesAt(`src/${layer}/${kind}-of-${other}.ts`).length === 0);
    expect(taken).toEqual(others.filter((other) => ALLOWED[layer].includes(other)));
  });

  test('uses the packages meant for it only', () => {
    const packs = Object.keys(PACKAGES);
    const taken = packs.filter((_, k) => rulesAt(`src/${layer}/package-${k}.ts`).length === 0);
    expect(taken).toEqual(packs.filter((pack) => PACKAGES[pack].includes(layer)));
  });
});

test.each(Object.entries(KNOWN_BAD))('known bad: %s', (file, { rule }) => {
  expect(rulesAt(file)).toContain(rule);
});

test.each(Object.keys(KNOWN_GOOD))('known good: %s', (file) => {
  expect(rulesAt(file)).toEqual([]);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function lint(): Map<string, Set<string>> {
  const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--type-aware', '--format=unix', 'src', 'workers'], {
    cwd: folder,
    encoding: 'utf8',
  });
  // One line per finding: `src/core/dice.ts:1:26: message [Error/eslint(no-restricted-properties)]`.
  const findings = [...stdout.matchAll(/^(.+?):\d+:\d+: .* \[Error\/[\w-]+\(([\w-]+)\)\]$/gm)];
  if (findings.length === 0) throw new Error(`oxlint found nothing at all:\n${stdout}${stderr}`);
  const rules = new Map<string, Set<string>>();
  for (const [, file, rule] of findings) {
    const key = file.replaceAll('\\', '/');
    rules.set(key, (rules.get(key) ?? new Set()).add(rule));
  }
  return rules;
}

function rulesAt(file: string): string[] {
  return [...(spoken.get(file) ?? [])];
}
