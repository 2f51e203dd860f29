import { describe, expect, it } from 'vitest';
import { buildCascadeSet, type CascadeSet } from '../../core/cascade';
import { describePlace, type Issue } from '../../core/errors';
import { buildNetwork } from '../../core/network';
import { defaults } from '../../core/parameters';
import { checkDmpRec, checkLearning, checkLikelihood } from './learning-check';
import { slicer } from './learning-methods';
import type { LearningSettings } from './learning-settings';
import { networkOf } from './test-support';

const network = networkOf(3, [
  [0, 1],
  [1, 2],
]);
const settings = (changes: Record<string, number | string> = {}): LearningSettings =>
  ({
    ...defaults(slicer.parameters),
    sources: new Int32Array(),
    hiddenNodes: new Int32Array(),
    horizon: 4,
    ...changes,
  }) as unknown as LearningSettings;
const check = (
  changes: Record<string, number | string>,
  cascades?: CascadeSet,
  nodes = Int32Array.of(0, 1, 2),
): Issue[] => checkLearning(settings(changes), network, 1000, cascades && { set: cascades, nodes });

const setOf = (times: readonly number[], names?: readonly string[]): CascadeSet =>
  buildCascadeSet({
    offsets: Int32Array.of(0, times.length),
    users: Int32Array.from(times, (_, k) => k),
    times: Float64Array.from(times),
    userCount: 3,
    ...(names ? { userNames: names } : {}),
    time: { unit: 'hour', origin: 'own' },
  });
const own = { evidence: 'observed' };

describe('what stops learning before it starts', () => {
  it('is nothing where all is well', () => {
    expect(check({})).toEqual([]);
    expect(check(own, setOf([0, 1, 3]))).toEqual([]);
  });

  it('is a horizon below 2', () => {
    const [issue] = check({ horizon: 1 });
    expect(issue.message).toBe(
      'Learning needs a horizon T of at least 2, found 1: with T = 1 only sources are observed, and they say nothing of α.',
    );
    expect(describePlace(issue)).toBe('parameters.horizon');
  });

  it('is every node hidden by hand', () => {
    const issues = checkLearning({ ...settings(), hiddenNodes: Int32Array.of(0, 1, 2) }, network, 1000);
    expect(issues[0].message).toBe('All 3 nodes are hidden, so there is nothing to learn from.');
  });

  it('is a share of hidden nodes that leaves none', () => {
    const [issue] = check({ hiddenShare: 95 });
    expect(issue.message).toBe('All 3 nodes are hidden, so there is nothing to learn from.');
    expect(describePlace(issue)).toBe('parameters.hiddenShare');
    expect(issue.found).toBe('95 %');
    expect(check({ hiddenShare: 83 })).toEqual([]);
  });

  it('is a network without edges', () => {
    const [issue, ...rest] = checkLearning(settings(), networkOf(1, []), 1000);
    expect(issue.message).toBe('The network has no edges, so there is no α to learn.');
    expect(describePlace(issue)).toBe('inputs.network');
    expect(rest).toEqual([]);
    // Without nodes that is said alone.
    expect(checkLearning(settings(), networkOf(0, []), 1000).map(({ code }) => code)).toEqual(['no-nodes']);
  });

  it('is more random sources than there are nodes', () => {
    const random = { ...own, seedClass: 'random' };
    const [issue] = check({ ...random, classSources: 6 }, setOf([0, 1, 3]));
    expect(issue.message).toBe('6 expected sources on 3 nodes would make p̄ = 2; it is a probability.');
    expect(describePlace(issue)).toBe('parameters.classSources');
    expect(check({ ...random, classSources: 3 }, setOf([0, 1, 3]))).toEqual([]);
    expect(check({ ...own, classSources: 6 }, setOf([0, 1, 3]))).toEqual([]);
  });

  it('is a time that is no whole step, with the cascade, the node and what to do', () => {
    const [issue] = check(own, setOf([2, 2.5, 3.25], ['Ann', 'Bob', 'Cem']));
    expect(issue.message).toBe(
      'Cascade 1: Bob comes 0.5 after the beginning; learning works on whole steps (2 such events).',
    );
    expect(issue.hint).toBe('Set the width of a step, in hours.');
    expect(check({ ...own, stepWidth: 0.5 }, setOf([2, 2.5, 3.25]))).toEqual([]);
  });

  it('is a step before the beginning', () => {
    const set = buildCascadeSet({
      offsets: Int32Array.of(0, 2),
      users: Int32Array.of(0, 1),
      times: Float64Array.of(-1, 0),
      userCount: 3,
      time: { unit: 'step', origin: 'own' },
    });
    expect(check(own, set)[0].message).toBe('Cascade 1: 0 is active at step -1, before the beginning (1 such event).');
  });

  it('is an event after the horizon, unless late events are cut off', () => {
    const [issue] = check(own, setOf([0, 3, 7], ['Ann', 'Bob', 'Cem']));
    expect(issue.message).toBe('Cascade 1: Cem is active at step 7, after the horizon T = 4.');
    expect(issue.hint).toBe('Raise T to 7, cut late events off, or take wider steps.');
    expect(check({ ...own, lateEvents: 'censor' }, setOf([0, 3, 7]))).toEqual([]);
    expect(check({ ...own, stepWidth: 2 }, setOf([0, 3, 7]))).toEqual([]);
  });

  it('is a user that the network does not have, unless such events are left out', () => {
    const set = setOf([0, 1, 2], ['Ann', 'Bob', 'Dee']);
    const [issue] = check(own, set, Int32Array.of(0, 1, -1));
    expect(issue.message).toBe('Cascade 1: Dee is not a node of this network (1 such event).');
    expect(check({ ...own, unknownUsers: 'skip' }, set, Int32Array.of(0, 1, -1))).toEqual([]);
  });

  it('is a missing or impossible weight where one rate is learned from weights', () => {
    expect(check({ tie: 'weight' })[0].message).toContain('needs a column weight');
    const bad = buildNetwork({
      n: 3,
      directed: false,
      from: network.from,
      to: network.to,
      edgeValues: { weight: Float64Array.of(1, -2) },
    });
    expect(checkLearning(settings({ tie: 'weight' }), bad, 1000)[0].message).toBe(
      'Edge 1–2: weight -2 is outside 0…∞.',
    );
    const { edgeValues } = bad;
    edgeValues['weight'][1] = NaN;
    expect(checkLearning(settings({ tie: 'weight' }), bad, 1000)[0].message).toBe(
      'Edge 1–2: weight missing is not a number.',
    );
    edgeValues['weight'].fill(0);
    const [issue] = checkLearning(settings({ tie: 'weight' }), bad, 1000);
    expect(issue.message).toBe('All weights are 0, so that α = 1 − exp(−β w) is 0 whatever the rate β is.');
    edgeValues['weight'][0] = 1;
    expect(checkLearning(settings({ tie: 'weight' }), bad, 1000)).toEqual([]);
  });

  it('is more memory than there is, with the estimate and what to reduce', () => {
    const [issue] = checkLearning(settings(), network, 9e9);
    expect(issue.code).toBe('too-large');
    expect(issue.message).toContain('9 GB');
  });

  it('is α outside 0…1 in the file, with the edge', () => {
    const bad = buildNetwork({
      n: 2,
      directed: false,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      edgeValues: { alpha: Float64Array.of(1.2) },
    });
    const [issue] = checkLearning(settings({ alphaLaw: 'file' }), bad, 1000);
    expect(issue.message).toContain('Edge 0–1: probability 1.2 is outside 0…1');
    // For cascades of one's own no α of the settings has a meaning.
    expect(
      checkLearning(settings({ alphaLaw: 'file', ...own }), bad, 1000, {
        set: setOf([0, 1]),
        nodes: Int32Array.of(0, 1, -1),
      }),
    ).toEqual([]);
  });
});

describe('baselines', () => {
  it('maximum likelihood needs every node', () => {
    const [issue] = checkLikelihood(settings({ hiddenShare: 10 }), network, 1000);
    expect(issue.message).toContain('only where every node is observed');
    expect(checkLikelihood(settings(), network, 1000)).toEqual([]);
  });

  it('DMPrec is for small networks', () => {
    const path = networkOf(
      62,
      Array.from({ length: 61 }, (_, i) => [i, i + 1] as const),
    );
    expect(checkDmpRec(settings(), path, 1000)[0].message).toContain('up to 60 edges');
    expect(checkDmpRec(settings(), network, 1000)).toEqual([]);
  });
});
