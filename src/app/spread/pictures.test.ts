import { describe, expect, it } from 'vitest';
import { firstExperiment } from '../../experiment/library/presets';
import type { Outputs } from '../../core/outputs';
import type { Experiment } from '../../experiment/experiment';
import type { LabState, Picture } from '../../store/state';
import { outputOf, shownOf, type Shown } from '../run/shown';
import { colourByOf, colouringOf, MESSAGES, MONTE_CARLO, ONE_RUN, onlyTogether } from './pictures';

const one: Outputs = {
  'activation-time': { kind: 'node-field', values: Float64Array.of(0, 1, NaN) },
  infector: { kind: 'node-field', values: Float64Array.of(NaN, 0, NaN) },
};
const marginals = (values: number[]): Outputs => ({
  marginals: { kind: 'node-field-over-time', times: Float64Array.of(0, 1), values: Float64Array.from(values) },
});
const picture = (digest: string, done = 5, total = 5): Picture => ({
  outputs: {},
  digest,
  base: firstExperiment,
  done,
  total,
});
const state = (run: unknown): LabState => ({ runs: { [MONTE_CARLO]: run } }) as unknown as LabState;

describe('colouringOf', () => {
  it('shows what was chosen', () => {
    expect(colouringOf('time', one, undefined, undefined, 4)).toMatchObject({ kind: 'activation', horizon: 4 });
    expect(colouringOf('monte-carlo', one, marginals([0, 0, 0, 1, 1, 1]), undefined, 4).kind).toBe('probability');
    const gap = colouringOf(
      'difference',
      one,
      marginals([0, 0, 0, 0.5, 0.25, 0]),
      marginals([0, 0, 0, 0.75, 0.25, 0]),
      4,
    );
    expect(gap).toMatchObject({ kind: 'difference', limit: 0.25 });
  });
  it('falls back to the run on the stage where there are no numbers, and to nothing without one', () => {
    expect(colouringOf('message-passing', one, undefined, undefined, 4).kind).toBe('activation');
    expect(colouringOf('difference', one, marginals([0, 0, 0]), marginals([0, 0, 0, 0, 0, 0]), 4).kind).toBe(
      'activation',
    );
    expect(colouringOf('time', undefined, undefined, undefined, 4).kind).toBe('none');
  });
});

describe('shownOf', () => {
  it('tells fresh, stale, refining and stopped pictures apart', () => {
    expect(shownOf(state({ type: 'done', picture: picture('a') }), MONTE_CARLO, 'a')).toMatchObject({
      stale: false,
      partial: 'no',
    });
    expect(shownOf(state({ type: 'done', picture: picture('a') }), MONTE_CARLO, 'b').stale).toBe(true);
    expect(shownOf(state({ type: 'running', picture: picture('a', 2) }), MONTE_CARLO, 'a')).toMatchObject({
      partial: 'refining',
      running: true,
    });
    expect(shownOf(state({ type: 'stopped', picture: picture('a', 2) }), MONTE_CARLO, 'a').partial).toBe('stopped');
    expect(shownOf(state(undefined), MONTE_CARLO, 'a')).toMatchObject({ picture: undefined, stale: false });
  });
});

describe('small ones', () => {
  it('takes outputs of the expected kind only and knows the colourings', () => {
    expect(outputOf(one, 'infector', 'series')).toBeUndefined();
    expect(outputOf(one, 'infector', 'node-field')).toBeDefined();
    const by = (view: Experiment['view']) => colourByOf({ method: MONTE_CARLO, view } as Experiment);
    expect(by({ colourBy: 'difference' })).toBe('difference');
    expect(by({ colourBy: 'mauve', compare: [ONE_RUN, MONTE_CARLO] })).toBe('time');
    // a headless experiment asks for one method alone
    expect(by(undefined)).toBe('monte-carlo');
    expect(by({ compare: [MESSAGES] })).toBe('message-passing');
    expect(by({ compare: [] })).toBe('time');
  });
});

describe('onlyTogether', () => {
  const shown = (seed: number, stale: boolean): Shown => ({
    picture: { ...picture('x'), base: { ...firstExperiment, seed } },
    stale,
    running: false,
    partial: 'no',
  });
  const bySeed = (base: { seed: number }): string => String(base.seed);
  it('keeps pictures of the same settings', () => {
    const [a, b] = [shown(1, false), shown(1, true)];
    expect(onlyTogether(a, b, bySeed)).toEqual({ sampled: a, passed: b });
  });
  it('drops the older of two that disagree', () => {
    expect(onlyTogether(shown(1, true), shown(2, false), bySeed).sampled.picture).toBeUndefined();
    expect(onlyTogether(shown(1, true), shown(2, false), bySeed).passed.picture).toBeDefined();
    expect(onlyTogether(shown(1, false), shown(2, true), bySeed).passed.picture).toBeUndefined();
    expect(onlyTogether(shown(1, true), shown(2, true), bySeed).sampled.picture).toBeDefined();
  });
});
