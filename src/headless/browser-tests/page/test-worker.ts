/** Runs the bundled tests with Vitest's own runner and expectations, file after file, and tells how each went. */
import { startTests, type Task, type VitestRunner } from '@vitest/runner';
import tests from 'virtual:tests';
import '../../../../scripts/seed-properties';
import type { Told } from '../report';

/** Not a measure of speed: a limit for what hangs, as in Node. */
const LIMIT_MS = 60_000;
const order = { seed: 1, hooks: 'stack', setupFiles: 'list' } as const;

const runner: VitestRunner = {
  config: {
    root: '/',
    setupFiles: [],
    name: undefined,
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: false,
    sequence: order,
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout: LIMIT_MS,
    hookTimeout: LIMIT_MS,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  },
  importFile: (path) => tests[path](),
};

const tell = (told: Told): void => postMessage(told);

/** Every test below, and groups that failed as a whole (their hooks, or the file while it was read). */
function* outcomes(task: Task, above: string): Generator<{ name: string; task: Task }> {
  const name = above === '' ? task.name : `${above} > ${task.name}`;
  if (task.type === 'test' || task.result?.errors?.length) yield { name, task };
  if (task.type === 'suite') for (const one of task.tasks) yield* outcomes(one, name);
}

addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) =>
  tell({ kind: 'stray', message: String(reason) }),
);

for (const path of Object.keys(tests)) {
  // Vitest asks for the state of its worker only to name the file at hand.
  Object.assign(globalThis, { __vitest_worker__: { filepath: path, config: {} } });
  const [file] = await startTests([path], runner);
  const all = [...outcomes({ ...file, name: path }, '')];
  tell({
    kind: 'file',
    path,
    passed: all.filter(({ task }) => task.result?.state === 'pass').length,
    skipped: all.filter(({ task }) => task.result?.state === undefined || task.result.state === 'skip').length,
    failed: all
      .filter(({ task }) => task.result?.state === 'fail')
      .map(({ name, task }) => ({ name, message: task.result?.errors?.map((one) => one.message).join('\n') ?? '' })),
  });
}
tell({ kind: 'end' });
