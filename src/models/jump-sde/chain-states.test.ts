import { expect, it } from 'vitest';
import { chainStates } from './chain-states';
import { modelOf } from './small-models';

it('numbers states by who is active, and by who has recovered', () => {
  const two = chainStates(modelOf({ n: 3, arcs: [], kind: 'SIS' }));
  expect(two.count).toBe(8);
  expect([...two.unit]).toEqual([1, 2, 4]);
  expect([...two.active]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(two.recovered.every((mask) => mask === 0)).toBe(true);
  const three = chainStates(modelOf({ n: 2, arcs: [], kind: 'SIR' }));
  expect([...three.unit]).toEqual([1, 3]);
  // conditions of node 0, node 1: 00 10 20 01 11 21 02 12 22
  expect([...three.active]).toEqual([0, 1, 0, 2, 3, 2, 0, 1, 0]);
  expect([...three.recovered]).toEqual([0, 0, 1, 0, 0, 1, 2, 2, 3]);
});

it('adds the rates of active parents up to the threshold, nodes beyond the eighth included', () => {
  const arcs = [
    [0, 1, 0.5],
    [2, 1, 0.25],
    [9, 1, 2],
    [8, 9, 4],
  ] as const;
  const free = chainStates(modelOf({ n: 10, arcs }));
  const mask = (...nodes: number[]): number => nodes.reduce((sum, i) => sum + 2 ** i, 0);
  expect(free.activationRate(1, mask())).toBe(0);
  expect(free.activationRate(1, mask(0, 2))).toBe(0.75);
  expect(free.activationRate(1, mask(0, 5, 9))).toBe(2.5);
  expect(free.activationRate(9, mask(8))).toBe(4);
  const limited = chainStates(modelOf({ n: 10, arcs, threshold: new Array<number>(10).fill(0.6) }));
  expect(limited.activationRate(1, mask(0))).toBe(0.5);
  expect(limited.activationRate(1, mask(0, 2, 9))).toBe(0.6);
});
