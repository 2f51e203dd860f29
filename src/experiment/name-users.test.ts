import { expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import type { Outputs, TableColumn } from '../core/outputs';
import { nameUsers } from './name-users';
import { gossip } from './testing/tiny-cascades';

const parts = { n: 3, from: Int32Array.of(0, 2), to: Int32Array.of(1, 1) };
const people = buildNetwork({ ...parts, directed: false, labels: ['Ann', 'Bob', 'Cy'] });
const numbers = buildNetwork({ ...parts, directed: true });
const column = (refersTo: 'node' | 'edge', ...values: number[]): TableColumn => ({
  id: refersTo,
  label: refersTo,
  refersTo,
  values: Float64Array.from(values),
});
const table = (...columns: TableColumn[]): Outputs => ({ found: { kind: 'table', columns } });
const namesIn = (outputs: Outputs): unknown =>
  outputs['found'].kind === 'table' && outputs['found'].columns.map(({ names }) => names);

it('names the nodes and edges of columns that refer to them, and keeps their numbers', () => {
  const outputs = table(column('node', 2, 0), column('edge', 1, 0), {
    id: 'x',
    label: 'x',
    values: Float64Array.of(2, 0),
  });
  const named = nameUsers(outputs, people);
  expect(namesIn(named)).toEqual([['Cy', 'Ann'], ['Cy–Bob', 'Ann–Bob'], undefined]);
  expect(named['found']).toMatchObject({ columns: [{ values: Float64Array.of(2, 0) }, {}, {}] });
  expect(namesIn(outputs)).toEqual([undefined, undefined, undefined]);
});

it('calls nodes without names by their numbers, ungrouped, and directed edges by an arrow', () => {
  expect(namesIn(nameUsers(table(column('node', 2), column('edge', 1)), numbers))).toEqual([['2'], ['2→1']]);
});

it('gives no name where there is no node or edge', () => {
  expect(namesIn(nameUsers(table(column('node', NaN, -1, 3), column('edge', NaN, 2)), people))).toEqual([
    ['', '', ''],
    ['', ''],
  ]);
});

it('returns the same outputs where nothing is to be named', () => {
  const plain = table({ id: 'x', label: 'x', values: Float64Array.of(1) });
  expect(nameUsers(plain, people)).toBe(plain);
  const named = nameUsers(table(column('node', 1)), people);
  expect(nameUsers(named, people)).toBe(named);
});

it('calls the nodes of a learned network as the users of the cascades are called', () => {
  const network = (labels?: string[]): Outputs => ({
    found: {
      kind: 'network',
      n: 2,
      directed: true,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      edgeValues: { rate: Float64Array.of(0.5) },
      users: Int32Array.of(2, 0),
      ...(labels ? { labels } : {}),
    },
  });
  expect(nameUsers(network(), people, gossip())).toMatchObject({ found: { labels: ['c', 'a'] } });
  const { userNames: _names, ...unnamed } = gossip();
  expect(nameUsers(network(), people, unnamed)).toMatchObject({ found: { labels: ['2', '0'] } });
  // Without cascades there is nobody to name, and names that are there stay.
  for (const [outputs, cascades] of [[network()], [network(['x', 'y']), gossip()]] as const)
    expect(nameUsers(outputs, people, cascades)).toBe(outputs);
});

it('calls the nodes of a network learned on the open one as they were called', () => {
  const network: Outputs = {
    found: {
      kind: 'network',
      n: 3,
      directed: true,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      edgeValues: { influence: Float64Array.of(0.5) },
    },
  };
  expect(nameUsers(network, people, gossip())).toMatchObject({ found: { labels: ['Ann', 'Bob', 'Cy'] } });
  // Nodes without names stay numbers.
  expect(nameUsers(network, numbers, gossip())).toBe(network);
});

it('names the users of columns that refer to them, where the cascades are known', () => {
  const users = table({ id: 'user', label: 'User', refersTo: 'user', values: Float64Array.of(3, 0, 4, NaN) });
  expect(namesIn(nameUsers(users, people, gossip()))).toEqual([['d', 'a', '', '']]);
  expect(nameUsers(users, people)).toBe(users);
});
