import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagePassing } from './dmp';
import { arcEnds, MessageReach, NEVER } from './message-reach';
import { buildSlots } from './slots';
import { networkOf, problems, result, type Problem } from './test-support';

/** A problem whose α lie inside (0, 1), and which of its nodes are observed. */
const cases = problems('any', 8, 14).chain((problem) =>
  fc
    .array(fc.boolean(), { minLength: problem.n, maxLength: problem.n })
    .map((observed) => ({ ...problem, alpha: problem.alpha.map((a) => 0.1 + 0.8 * a), observed })),
);

const networkOfProblem = ({ n, edges, directed }: Problem) => networkOf(n, edges, directed);
const sourcesOf = ({ initial }: Problem): Int32Array => Int32Array.from(initial.flatMap((p, i) => (p > 0 ? [i] : [])));
const certainOf = ({ initial }: Problem): Uint8Array => Uint8Array.from(initial, (p) => (p === 1 ? 1 : 0));

/** Delays by the definition, again and again until nothing changes. */
function delaysByDefinition(problem: Problem & { observed: boolean[] }): number[] {
  const { tails, targets } = { ...result(arcEnds(networkOfProblem(problem))), ...networkOfProblem(problem) };
  const delays = new Array<number>(targets.length).fill(NEVER);
  for (let round = 0; round <= targets.length; round++)
    for (let a = 0; a < targets.length; a++) {
      const j = targets[a];
      if (problem.initial[j] === 1) continue;
      if (problem.observed[j]) delays[a] = 0;
      for (let b = 0; b < targets.length; b++)
        if (tails[b] === j && targets[b] !== tails[a] && delays[b] !== NEVER)
          delays[a] = Math.min(delays[a], delays[b] + 1);
    }
  return delays;
}

describe('spread', () => {
  it('gives the first step at which message passing has a positive message', () => {
    fc.assert(
      fc.property(cases, (problem) => {
        const network = networkOfProblem(problem);
        const { tails } = result(arcEnds(network));
        const reach = new MessageReach(network, result(arcEnds(network)));
        const { horizon } = problem;
        result(reach.spread(sourcesOf(problem), horizon));
        const alpha = Float64Array.from(problem.alpha);
        const initial = Float64Array.from(problem.initial, (p) => (p > 0 && p < 0.01 ? 0.01 : p));
        const { messages, places } = result(messagePassing(network, alpha, initial, horizon, true));
        const { offsets, neighbours } = result(buildSlots(network));
        for (let a = 0; a < tails.length; a++) {
          const slot = neighbours.indexOf(network.targets[a], offsets[tails[a]]);
          let first = 0;
          while (first <= horizon && messages?.[first * neighbours.length + (places?.[slot] ?? NaN)] === 0) first++;
          expect(reach.since[a]).toBe(first <= horizon ? first : NEVER);
        }
      }),
    );
  });
});

describe('look', () => {
  it('gives the delays of the definition, for all arcs', () => {
    fc.assert(
      fc.property(cases, (problem) => {
        const network = networkOfProblem(problem);
        const reach = new MessageReach(network, result(arcEnds(network)));
        result(reach.spread(sourcesOf(problem), problem.horizon));
        result(reach.look(certainOf(problem), Uint8Array.from(problem.observed, Number), NEVER, true));
        expect([...reach.delay]).toEqual(delaysByDefinition(problem));
      }),
    );
  });

  it('among arcs with a message, gives all that matters by the last step', () => {
    fc.assert(
      fc.property(cases, (problem) => {
        const network = networkOfProblem(problem);
        const reach = new MessageReach(network, result(arcEnds(network)));
        const last = problem.horizon;
        result(reach.spread(sourcesOf(problem), last - 1));
        result(reach.look(certainOf(problem), Uint8Array.from(problem.observed, Number), last - 1));
        const delays = delaysByDefinition(problem);
        const inTime = (since: number, delay: number): boolean =>
          since !== NEVER && delay !== NEVER && since + 1 + delay <= last;
        reach.since.forEach((since, a) => expect(inTime(since, reach.delay[a])).toBe(inTime(since, delays[a])));
      }),
    );
  });

  it('forgets the class before', () => {
    fc.assert(
      fc.property(cases, fc.uniqueArray(fc.nat(7)), (problem, others) => {
        const network = networkOfProblem(problem);
        const ends = result(arcEnds(network));
        const [fresh, used] = [new MessageReach(network, ends), new MessageReach(network, ends)];
        const observed = Uint8Array.from(problem.observed, Number);
        result(used.spread(Int32Array.from(others.filter((i) => i < problem.n)), 3));
        result(used.look(new Uint8Array(problem.n), new Uint8Array(problem.n).fill(1), 3));
        for (const reach of [fresh, used]) {
          result(reach.spread(sourcesOf(problem), 4));
          result(reach.look(certainOf(problem), observed, 4));
        }
        expect(used.since).toEqual(fresh.since);
        expect(used.delay).toEqual(fresh.delay);
        expect(used.order.slice(0, used.count)).toEqual(fresh.order.slice(0, fresh.count));
      }),
    );
  });
});

it('yields on the way through a large network', () => {
  const n = 150_000;
  const network = networkOf(
    n,
    Array.from({ length: n - 1 }, (_, i): [number, number] => [i, i + 1]),
  );
  const reach = new MessageReach(network, result(arcEnds(network)));
  let yields = 0;
  const count = (steps: Generator<void, void, void>): void => {
    for (let step = steps.next(); !step.done; step = steps.next()) yields++;
  };
  count(reach.spread(Int32Array.of(0), n));
  expect(yields).toBeGreaterThan(0);
  yields = 0;
  const observed = new Uint8Array(n);
  observed[n - 1] = 1;
  count(reach.look(new Uint8Array(n), observed, n));
  expect(yields).toBeGreaterThan(0);
  expect(reach.count).toBe(n - 1);
  expect(reach.delay[0]).toBe(n - 2);
});
