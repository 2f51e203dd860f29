import { expect, it } from 'vitest';
import { inOneThread, type AnyRoundsRun } from '../../core/method';
import { buildNetwork } from '../../core/network';
import { stream } from '../../core/rng';
import { resolveValues } from '../../experiment/resolve-values';
import { slicer } from '../../models/independent-cascade/learning-methods';
import { slicerRunner } from '../../models/independent-cascade/learning-runners';
import { hiddenNow } from './hidden-now';

const from = Int32Array.from({ length: 19 }, (_, i) => i);
const path = buildNetwork({ n: 20, directed: false, from, to: from.map((i) => i + 1) });

it('marks the nodes that a run will hide, by chance and by name', () => {
  const given = { hiddenShare: 25, hiddenNodes: ['7'], observedCascades: 20, horizon: 3, iterations: 1 };
  const values = resolveValues(slicer.parameters, given, { sources: new Int32Array(), hiddenNodes: Int32Array.of(7) });
  const steps = inOneThread(slicerRunner as unknown as AnyRoundsRun<unknown>, { network: path }, values, (...key) =>
    stream(3, ...key),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { hidden } = step.value;
  const run = hidden.kind === 'node-field' ? [...hidden.values].flatMap((one, node) => (one ? [node] : [])) : [];
  expect([...hiddenNow(path, given, 3)]).toEqual(run);
  expect(run).toContain(7);
  expect(run.length).toBeGreaterThanOrEqual(5);
});

it('marks none where all are seen, or the share is still being typed', () => {
  expect(hiddenNow(path, {}, 3)).toHaveLength(0);
  expect(hiddenNow(path, { hiddenShare: 0, hiddenNodes: [] }, 3)).toHaveLength(0);
  expect(hiddenNow(path, { hiddenShare: NaN, hiddenNodes: ['nobody'] }, 3)).toHaveLength(0);
  expect(hiddenNow(path, { hiddenShare: 700 }, 3)).toHaveLength(0);
});
