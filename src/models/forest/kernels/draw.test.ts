import { readFileSync } from 'node:fs';
import { dispose, memory, tensor1d, tensor2d, variable, type Tensor2D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { backendsHere, expectNear, numbers } from '../device/testing';
import { Adam } from './adam';
import { drawIds } from './draw';
import { gumbel, LARGEST_GUMBEL } from './hash';
import { ranksOf } from './ranks';

const [R, V] = [40, 50];
const scores = numbers(R * V, 1, 6).map((score, k) => (k % V === 0 || k % 7 === 3 ? -1e30 : score));
const rows = Int32Array.from({ length: R }, (_, i) => 3 * i);

it('Gumbel numbers stay within their bounds', () => {
  expect(gumbel(0)).toBeLessThanOrEqual(LARGEST_GUMBEL);
  expect(gumbel(0)).toBeGreaterThan(22.8);
  expect(gumbel(-1)).toBeGreaterThan(-3.2);
});

/** What `cpu` drew, the first device. */
let first: ArrayLike<number> | undefined;

describe.each(await backendsHere())('draws on $name', ({ use }) => {
  it('are the same on every device, and never of what is masked', async () => {
    await use();
    const ids = await drawIds(tensor2d(scores, [R, V]), 5, 7, tensor1d(rows, 'int32')).data();
    ids.forEach((id, row) => expect(scores[row * V + id]).toBeGreaterThan(-1e29));
    first ??= ids;
    expect(Array.from(ids)).toEqual(Array.from(first));
  });

  it('of a row do not depend on the rows beside it', async () => {
    await use();
    const keep = 11;
    const one = tensor2d(scores.subarray(keep * V, (keep + 1) * V), [1, V]);
    const alone = await drawIds(one, 5, 7, tensor1d([rows[keep]], 'int32')).data();
    expect(alone[0]).toBe(first?.[keep]);
  });

  it('come as often as their probabilities say', async () => {
    await use();
    const p = [0.5, 0.25, 0.15, 0.07, 0.03];
    const count = 4000;
    const logits = tensor2d(Array.from({ length: count }, () => p.map(Math.log)).flat(), [count, p.length]);
    const ids = await drawIds(logits, 1, 0, tensor1d(Int32Array.from({ length: count }, (_, i) => i))).data();
    const seen = p.map((_, v) => ids.filter((id) => id === v).length);
    const chiSquare = p.reduce((total, q, v) => total + (seen[v] - count * q) ** 2 / (count * q), 0);
    // 4 degrees of freedom: 18.5 is passed once in a thousand seeds.
    expect(chiSquare).toBeLessThan(18.5);
  });
});

describe.each(await backendsHere())('places on $name', ({ use }) => {
  it('are those of the reference vectors', async () => {
    await use();
    const fixture = JSON.parse(readFileSync(new URL('../fixtures/ranking.json', import.meta.url), 'utf8')) as {
      rows: { scores: number[]; infected: number[]; target: number }[];
      ranks_with_stop: number[];
      ranks_users_only: number[];
    };
    const width = fixture.rows[0].scores.length;
    const masked = fixture.rows.flatMap((row) =>
      row.scores.map((score, id) => (id === 0 || row.infected.includes(id) ? -1e30 : score)),
    );
    const targets = fixture.rows.map(({ target }) => target);
    const logits = tensor2d(masked, [targets.length, width]);
    const ranks = await ranksOf(logits, tensor1d(targets, 'int32')).data();
    expect(targets.map((_, i) => ranks[2 * i + 1])).toEqual(fixture.ranks_with_stop);
    const users = targets.flatMap((target, i) => (target === 1 ? [] : [ranks[2 * i]]));
    expect(users).toEqual(fixture.ranks_users_only);
  });
});

describe.each(await backendsHere())('Adam on $name', ({ use }) => {
  const size = 131;
  const gradient = (step: number): Float32Array => numbers(size, 10 + step);

  it('steps as its formula says, and goes on from its state', async () => {
    const device = await use();
    const before = memory().numTensors;
    const initial = tensor2d(numbers(size, 9), [1, size]);
    const [w, again] = [variable(initial), variable(initial)];
    initial.dispose();
    const adam = new Adam({ w });
    const [x, m, v] = [Float64Array.from(numbers(size, 9)), new Float64Array(size), new Float64Array(size)];
    const step = (one: Adam, t: number): void => {
      const g: Tensor2D = tensor2d(gradient(t), [1, size]);
      one.apply({ w: g }, 0.01 / t);
      g.dispose();
    };
    for (let t = 1; t <= 5; t++) {
      step(adam, t);
      gradient(t).forEach((g, k) => {
        m[k] = 0.9 * m[k] + 0.1 * g;
        v[k] = 0.98 * v[k] + 0.02 * g * g;
        x[k] -= ((0.01 / t) * (m[k] / (1 - 0.9 ** t))) / (Math.sqrt(v[k] / (1 - 0.98 ** t)) + 1e-9);
      });
    }
    expectNear(await w.data(), x, 'weight');
    const other = new Adam({ w: again });
    other.restore(await adam.state());
    const now = tensor2d(await w.data(), [1, size]);
    again.assign(now);
    step(adam, 6);
    step(other, 6);
    expect(Array.from(await again.data())).toEqual(Array.from(await w.data()));
    adam.dispose();
    other.dispose();
    dispose([w, again, now]);
    expect(memory().numTensors).toBe(before);
    expect(device.failed()).toBeUndefined();
  });
});
