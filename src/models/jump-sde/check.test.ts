import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import { errorAgainstCost } from './analysis-methods';
import { networkOf, settingsFor } from './analysis-test-support';
import { checkPropagation, unsupported } from './check';
import { conTinEst, exact, meanField } from './compared-methods';
import { checkStates, mostStates } from './exact-settings';
import type { PropagationSettings } from './propagation';

const settings = (changed: Partial<PropagationSettings> = {}): PropagationSettings =>
  settingsFor<PropagationSettings>(meanField, { sources: Int32Array.of(0), ...changed });
const check = (network: ReturnType<typeof networkOf>, changed: Partial<PropagationSettings> = {}, bytes = 0) =>
  checkPropagation(settings(changed), network, bytes);
const codes = (issues: readonly { code: string }[]): string[] => issues.map(({ code }) => code);

describe('networks', () => {
  it('without nodes stop everything', () => {
    expect(check(networkOf(0, []), { rateLaw: 'file' })).toMatchObject([{ code: 'no-nodes', severity: 'stopped' }]);
  });

  it('with loops get a remark that names one and counts them', () => {
    const issues = check(
      networkOf(3, [
        [1, 1],
        [0, 1],
        [2, 2],
      ]),
    );
    expect(issues).toMatchObject([{ code: 'self-loop-ignored', severity: 'note', affected: 2 }]);
    expect(issues[0].message).toContain('1→1');
  });

  it('with repeated edges get a remark: their rates are added', () => {
    const issues = check(
      networkOf(3, [
        [0, 1],
        [1, 2],
        [0, 1],
        [0, 1],
      ]),
    );
    expect(issues).toMatchObject([{ code: 'edge-duplicate', severity: 'note', affected: 2 }]);
    expect(issues[0].message).toContain('0→1');
    expect(issues[0].message).toContain('added');
  });

  it('may have both directions of a pair, but an undirected pair only once', () => {
    const both = [
      [0, 1],
      [1, 0],
    ];
    expect(codes(check(networkOf(2, both)))).toEqual([]);
    expect(codes(check(networkOf(2, both, false)))).toEqual(['edge-duplicate']);
  });

  it('too large for the memory stop', () => {
    const issues = check(networkOf(2, [[0, 1]]), {}, 1e13);
    expect(issues).toMatchObject([{ code: 'too-large', severity: 'stopped' }]);
    expect(issues[0].hint).toBeDefined();
  });
});

describe('rates from a column', () => {
  const from = (...rates: number[]) =>
    networkOf(
      rates.length + 1,
      rates.map((rate, i) => [i, i + 1, rate]),
    );
  const file = (...rates: number[]) => check(from(...rates), { rateLaw: 'file' });

  it('are missing where the file has none', () => {
    for (const rateLaw of ['file', 'weight'] as const) {
      const issues = check(networkOf(2, [[0, 1]]), { rateLaw });
      expect(issues).toMatchObject([{ code: 'missing-edge-value', severity: 'stopped' }]);
      expect(issues[0].message).toContain(rateLaw === 'file' ? 'rate' : 'weight');
    }
  });

  it('are finite and 0 or more', () => {
    expect(file(0, 1.5)).toEqual([]);
    expect(file(1, -0.5, -2)).toMatchObject([
      { code: 'rate-negative', severity: 'stopped', found: '-0.5', affected: 2 },
    ]);
    expect(file(1, -0.5)[0].message).toContain('1→2');
    expect(file(NaN)).toMatchObject([{ code: 'rate-not-finite', found: 'missing' }]);
    expect(file(Infinity)).toMatchObject([{ code: 'rate-not-finite' }]);
    expect(file(-Infinity)).toMatchObject([{ code: 'rate-not-finite' }]);
  });

  it('are refused where they or what they are multiplied by leave what numbers can hold', () => {
    expect(file(1, 1e200)).toEqual([]);
    expect(file(1, 3e200)).toMatchObject([
      { code: 'rate-not-finite', severity: 'stopped', found: '3e+200', expected: 'at most 1e+200' },
    ]);
    expect(file(1, 3e200)[0].message).toContain('1→2');
    const weights = buildNetwork({
      n: 2,
      directed: true,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      edgeValues: { weight: Float64Array.of(1e308) },
    });
    expect(codes(check(weights, { rateLaw: 'weight', ratePerWeight: 1e-200 }))).toEqual([]);
    expect(check(weights, { rateLaw: 'weight', ratePerWeight: 100 })).toMatchObject([
      { code: 'rate-not-finite', found: 'Infinity' },
    ]);
    const none = buildNetwork({
      n: 1,
      directed: true,
      from: new Int32Array(0),
      to: new Int32Array(0),
      edgeValues: { rate: new Float64Array(0) },
    });
    expect(check(none, { rateLaw: 'file' })).toEqual([]);
  });

  it('do not matter where they are not used', () => {
    expect(check(from(-1))).toEqual([]);
  });
});

describe('bounds', () => {
  it('that are crossed stop, where they are used', () => {
    const crossed = { rateMin: 2, rateMax: 1, recoveryMin: 2, recoveryMax: 1, thresholdMin: 2, thresholdMax: 1 };
    const network = networkOf(2, [[0, 1]]);
    expect(check(network, crossed)).toEqual([]);
    expect(codes(check(network, { ...crossed, rateLaw: 'random' }))).toEqual(['bounds-crossed']);
    expect(check(network, { ...crossed, model: 'SIS', recoveryLaw: 'random', attention: 'random' })).toMatchObject([
      { code: 'bounds-crossed', where: { path: 'parameters.recoveryMin' }, found: '2', expected: 'at most 1' },
      { code: 'bounds-crossed', where: { path: 'parameters.thresholdMin' } },
    ]);
    // SI has no recovery, whatever its bounds
    expect(check(network, { ...crossed, recoveryLaw: 'random' })).toEqual([]);
  });
});

describe('sources', () => {
  const path = networkOf(3, [
    [1, 0],
    [1, 2],
  ]);
  it('that are not chosen are the best-connected node', () => {
    const issues = check(path, { sources: new Int32Array(0) });
    expect(issues).toMatchObject([{ code: 'sources-empty', severity: 'note' }]);
    expect(issues[0].message).toContain('node 1');
  });
  it('may be all nodes, and not more', () => {
    expect(check(path, { initial: 'random', randomSources: 3 })).toEqual([]);
    expect(check(path, { initial: 'random', randomSources: 4 })).toMatchObject([
      { code: 'too-many-sources', severity: 'note', found: '4', expected: 'at most 3' },
    ]);
  });
});

describe('what methods cannot do', () => {
  const one = networkOf(2, [[0, 1]]);

  it('is told with the reason', () => {
    const all = ['recovery', 'hazard', 'threshold'] as const;
    expect(unsupported('X', all, settings())).toEqual([]);
    const issues = unsupported('X', all, settings({ model: 'SIR', delay: 'weibull', attention: 'constant' }));
    expect(issues).toMatchObject([
      { code: 'method-unsupported-recovery', severity: 'stopped', found: 'SIR', where: { path: 'parameters.model' } },
      { code: 'method-unsupported-hazard', found: 'weibull' },
      { code: 'method-unsupported-threshold', found: 'constant' },
    ]);
    for (const { message, hint } of issues) {
      expect(message).toContain('X');
      expect(hint).toBeDefined();
    }
    expect(unsupported('X', ['hazard'], settings({ model: 'SIR', attention: 'constant' }))).toEqual([]);
  });

  it('ConTinEst: recovery and limited attention', () => {
    const issues = (changed: Partial<PropagationSettings>) =>
      codes(
        conTinEst.check?.(
          settingsFor<Parameters<NonNullable<typeof conTinEst.check>>[0]>(conTinEst, {
            sources: Int32Array.of(0),
            ...changed,
          }),
          one,
        ) ?? [],
      );
    expect(issues({})).toEqual([]);
    expect(issues({ delay: 'power-law' })).toEqual([]);
    expect(issues({ model: 'SIS' })).toEqual(['method-unsupported-recovery']);
    expect(issues({ attention: 'random' })).toEqual(['method-unsupported-threshold']);
  });

  it('mean field: laws of delay but the exponential', () => {
    const issues = (changed: Partial<PropagationSettings>) => codes(meanField.check?.(settings(changed), one) ?? []);
    expect(issues({ model: 'SIR', attention: 'constant' })).toEqual([]);
    expect(issues({ delay: 'rayleigh' })).toEqual(['method-unsupported-hazard']);
  });

  it('the exact chain: more than 16 nodes, 10 with three states each', () => {
    expect(checkStates('SIS', 16)).toEqual([]);
    expect(checkStates('SIR', 10)).toEqual([]);
    expect(checkStates('SI', 17)).toMatchObject([
      { code: 'too-many-states', found: '17 nodes', expected: 'at most 16 nodes' },
    ]);
    expect(checkStates('SIR', 11)).toMatchObject([{ expected: 'at most 10 nodes' }]);
    expect(mostStates('SI', 4)).toBe(16);
    expect(mostStates('SIR', 4)).toBe(81);
    expect(mostStates('SI', 100)).toBe(65_536);
    const large = networkOf(12, [[0, 1]]);
    expect(codes(exact.check?.(settings({ model: 'SIR', delay: 'rayleigh' }), large) ?? [])).toEqual([
      'method-unsupported-hazard',
      'too-many-states',
    ]);
  });

  it('no method of comparison is stopped by what one of its lines cannot do', () => {
    const p = settingsFor<Parameters<NonNullable<typeof errorAgainstCost.check>>[0]>(errorAgainstCost, {
      sources: Int32Array.of(0),
      model: 'SIR',
    });
    expect(errorAgainstCost.check?.(p, one)).toEqual([]);
  });
});
