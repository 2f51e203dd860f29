import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/lab';
import { firstExperiment } from '../../experiment/library/presets';
import { drawingMethods, firstDrawing, startingValues } from './drawing';

const [method] = drawingMethods(registry);
const base: Experiment = {
  ...firstExperiment,
  method: 'independent-cascade/monte-carlo',
  parameters: { alpha: 0.3, horizon: 9, runs: 4000, sources: ['1'], initial: 'expected' },
};

describe('drawing cascades', () => {
  it('is what every method with such an output can do', () => {
    expect(drawingMethods(registry).map(({ id }) => id)).toContain('independent-cascade/cascades');
    for (const { outputs } of drawingMethods(registry))
      expect(Object.values(outputs).some(({ kind }) => kind === 'cascades')).toBe(true);
  });

  it('begins with the model of the page, or that of the present cascades', () => {
    const all = drawingMethods(registry);
    expect(firstDrawing(all, base).id).toBe('independent-cascade/cascades');
    const continuous: Experiment = { ...base, method: 'jump-sde/sampled' };
    expect(firstDrawing(all, continuous).id).toBe('jump-sde/cascades');
    const of = { inputs: base.inputs, method: all[0].id, version: 1, parameters: {}, seed: 1 };
    const cascades = { kind: 'result', of, output: 'cascades' } as const;
    expect(firstDrawing(all, { ...continuous, inputs: { ...base.inputs, cascades } }).id).toBe(all[0].id);
    expect(firstDrawing(all, { ...base, method: 'other/method' })).toBe(all[0]);
  });

  it('begins with the settings on the page that mean the same', () => {
    // The number of runs and the way to start mean something else here.
    expect(startingValues(method, base, registry)).toEqual({ alpha: 0.3, horizon: 9, sources: ['1'] });
    expect(startingValues(method, { ...base, parameters: { alpha: 7, other: 1 } }, registry)).toEqual({});
  });

  it('begins with what the present cascades were drawn with, without nodes of another network', () => {
    const of = {
      inputs: { network: base.inputs.network },
      method: method.id,
      version: 1,
      parameters: { alpha: 0.7, runs: 20, sources: ['5'] },
      seed: 3,
    };
    const cascades = { kind: 'result', of, output: 'cascades' } as const;
    expect(startingValues(method, { ...base, inputs: { ...base.inputs, cascades } }, registry)).toEqual(of.parameters);
    const elsewhere: Experiment = { ...base, inputs: { network: { kind: 'bundled', id: 'kite' }, cascades } };
    expect(startingValues(method, elsewhere, registry)).toEqual({ alpha: 0.7, runs: 20 });
  });
});
