import { expect, it } from 'vitest';
import { buildNetwork, type Network } from '../../core/network';
import { agreement, type Arcs } from './netrate-truth';

const network = (arcs: readonly (readonly number[])[], values: readonly string[], directed = true, n = 4): Network =>
  buildNetwork({
    n,
    directed,
    from: Int32Array.from(arcs, ([from]) => from),
    to: Int32Array.from(arcs, ([, to]) => to),
    edgeValues: Object.fromEntries(values.map((id) => [id, Float64Array.from(arcs, ([, , rate]) => rate)])),
  });
const found = (...arcs: (readonly [number, number, number])[]): Arcs => ({
  from: Int32Array.from(arcs, ([from]) => from),
  to: Int32Array.from(arcs, ([, to]) => to),
  rates: Float64Array.from(arcs, ([, , rate]) => rate),
});
const same = Int32Array.of(0, 1, 2, 3);
const arcs = [
  [0, 1, 2],
  [1, 2, 1],
  [2, 3, 4],
  [3, 3, 1],
  [3, 0, 0],
] as const;

it('counts arcs that are found and true, and how far their rates are off', () => {
  const learned = found([0, 1, 1], [1, 2, 1.5], [2, 0, 9], [1, 0, 3]);
  // Found are 2 → … of 3; the one that is not found is off by all of its rate.
  expect(agreement(network(arcs, ['rate']), same, same, learned)).toEqual({
    precision: 2 / 4,
    recall: 2 / 3,
    rateError: (0.5 + 0.5 + 1) / 3,
  });
});

it('looks at the users looked at only, by their nodes', () => {
  // Users 5 and 6 are nodes 1 and 2, user 7 is nobody.
  const nodes = Int32Array.of(-1, -1, -1, -1, -1, 1, 2, -1);
  const users = Int32Array.of(5, 6, 7);
  expect(agreement(network(arcs, ['rate']), nodes, users, found([0, 1, 1], [2, 1, 1]))).toEqual({
    precision: 1 / 2,
    recall: 1,
    rateError: 0,
  });
});

it('takes both directions of an undirected network, and adds the rates of repeated edges', () => {
  const twice = network(
    [
      [0, 1, 2],
      [1, 0, 1],
    ],
    ['rate'],
    false,
  );
  expect(agreement(twice, same, same, found([0, 1, 3], [1, 0, 3]))).toEqual({ precision: 1, recall: 1, rateError: 0 });
});

it('takes edges for true where a bare network has just the users for nodes, and says nothing of rates', () => {
  const bare = network(arcs, []);
  // Without rates the edge 3 → 0 is one as well.
  expect(agreement(bare, same, same, found([0, 1, 9]))).toEqual({ precision: 1, recall: 1 / 4, rateError: NaN });
});

it('says nothing where the network does not know', () => {
  const unknown = { precision: NaN, recall: NaN, rateError: NaN };
  expect(agreement(network(arcs, ['weight']), same, same, found([0, 1, 9]))).toEqual(unknown);
  expect(agreement(network(arcs, []), Int32Array.of(0, 1, 2, -1), same, found([0, 1, 9]))).toEqual(unknown);
  expect(agreement(network(arcs, []), Int32Array.of(0, 1, 2), same, found([0, 1, 9]))).toEqual(unknown);
  // No arc found, or none true: shares of nothing.
  const none = agreement(network([], ['rate']), same, same, found());
  expect(none).toEqual(unknown);
});
