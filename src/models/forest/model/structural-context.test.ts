/** Network context against the reference vectors (fixtures/structural.json): given samples, whole neighbourhoods, windows; the draws. */
import { memory, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { backendsHere } from '../device/testing';
import fixture from '../fixtures/structural.json';
import { disposeReady, readyModel } from './ready-model';
import { forest } from './forest';
import {
  contextTable,
  drawNeighbours,
  drawnContext,
  meansOverNeighbourhoods,
  type DrawnNeighbours,
} from './structural-context';
import { disposeWeights, toTensors } from './weights';
import { windowPlaces } from './window';
import { gatherSum } from '../kernels/gather-sum';
import { listsOf } from '../kernels/row-lists';
import { drive } from '../testing/drive';

const { V, f0 } = fixture;
const width = f0[0].length;
const specs = [
  { name: 'W_inner', shape: [5, width], initial: 'zero' as const },
  { name: 'b_inner', shape: [5], initial: 'zero' as const },
  { name: 'W_outer', shape: [5, 5], initial: 'zero' as const },
  { name: 'b_outer', shape: [5], initial: 'zero' as const },
];
const arrays = Object.fromEntries(
  specs.map(({ name }) => [name, Float32Array.from((fixture as unknown as Record<string, number[]>)[name].flat())]),
);
const features = Float32Array.from(f0.flat());
const closed = Object.values(fixture.closed_neighbourhoods);
const neighbourhoods = {
  offsets: Int32Array.from({ length: V + 1 }, (_, v) => closed.slice(0, v).reduce((sum, ids) => sum + ids.length, 0)),
  ids: Int32Array.from(closed.flat()),
};

function givenDraws({ nodes, nb1, nb2, Z1 }: (typeof fixture.cases)[number]): DrawnNeighbours {
  const near = Int32Array.from(nb1.flat());
  const means = nb2
    .flat()
    .flatMap((far) => f0[0].map((_, j) => far.reduce((sum, u) => sum + f0[u][j], 0) / far.length));
  return {
    users: Int32Array.from(nodes),
    hops: near.map((_, k) => k),
    nearSamples: Z1,
    near,
    means: Float32Array.from(means),
  };
}

function expectNear(got: ArrayLike<number>, expected: readonly (readonly number[])[]): void {
  expect(Math.max(...expected.flat().map((x, k) => Math.abs(x - got[k])))).toBeLessThan(1e-5);
  expect(got).toHaveLength(expected.flat().length);
}

describe.each(await backendsHere())('network context on $name', ({ use }) => {
  beforeAll(use);

  it('is the reference for given samples', async () => {
    const weights = toTensors(specs, arrays);
    for (const one of fixture.cases) {
      const context = tidy(() => drawnContext(weights, givenDraws(one)));
      expectNear(await context.data(), one.expected_f);
      context.dispose();
    }
    disposeWeights(weights);
  });

  it('is the reference for whole neighbourhoods, and leaves no tensor behind', async () => {
    const before = memory().numTensors;
    const weights = toTensors(specs, arrays);
    const table = await drive(contextTable(weights, { neighbourhoods, features }));
    expectNear(await table.data(), fixture.exact_full_neighbourhood.expected_f);
    table.dispose();
    const shape = { V, userWidth: 5, hidden: 5, positionWidth: 2, positions: 9, featureWidth: width, window: 3 };
    disposeReady(await drive(readyModel(forest, shape, weights, { neighbourhoods, features })));
    disposeWeights(weights);
    expect(memory().numTensors).toBe(before);
  });

  it('of recent users divides by the window, also where users are missing', async () => {
    const { input, divide_by_m, m } = fixture.window;
    const batch = { ids: Int32Array.of(2, 3, 4, 5), valid: Int32Array.of(0, 1, 2, 3), length: 4 };
    const lists = listsOf(
      windowPlaces(batch, m, (id) => id - 2),
      m,
    );
    const mean = tidy(() => gatherSum(tensor2d(input), lists, 1 / m));
    expectNear(await mean.data(), divide_by_m);
    mean.dispose();
  });
});

describe('drawn neighbours', () => {
  it('begin with the user, stay in its neighbourhood, and are shared by equal users', () => {
    const settings = { nearSamples: 6, farSamples: 4 };
    const drawn = drawNeighbours(Int32Array.of(2, 5, 2, 13, 5), { neighbourhoods, features }, settings, stream(3, 'n'));
    expect([...drawn.users]).toEqual([2, 5, 13]);
    drawn.users.forEach((user, u) => {
      const hops = [...drawn.hops.subarray(6 * u, 6 * (u + 1))].map((place) => drawn.near[place]);
      expect(hops[0]).toBe(user);
      for (const id of hops) expect(closed[user]).toContain(id);
    });
    expect(new Set(drawn.near).size).toBe(drawn.near.length);
    expect(drawn.means).toHaveLength(drawn.near.length * width);
  });

  it('have the mean of a neighbourhood where every slot is drawn from it, slot 0 counted', () => {
    const many = drawNeighbours(
      Int32Array.of(2),
      { neighbourhoods, features },
      { nearSamples: 1, farSamples: 40_000 },
      stream(5, 'n'),
    );
    const exact = meansOverNeighbourhoods(features, neighbourhoods);
    // The spread of a mean of 40,000 numbers of deviation about 1 is 0.005.
    for (let j = 0; j < width; j++) expect(Math.abs(many.means[j] - exact[2 * width + j])).toBeLessThan(0.03);
  });
});
