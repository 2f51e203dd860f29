import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/lab';
import { firstExperiment } from '../../experiment/library/presets';
import { drawingMethods, startingMethod, startingValues } from './drawing';
import { drawWords } from '../text/en-dialogs';

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

  it('begins with the process of the page, or with that of the present cascades', () => {
    const methods = drawingMethods(registry);
    expect(startingMethod(methods, base).id).toBe('independent-cascade/cascades');
    const influence: Experiment = { ...base, method: 'jump-sde/sampled', parameters: {} };
    expect(startingMethod(methods, influence).id).toBe('jump-sde/cascades');
    const of = { ...base, inputs: { network: base.inputs.network }, method: 'independent-cascade/cascades' as const };
    const cascades = { kind: 'result', of, output: 'cascades' } as const;
    expect(startingMethod(methods, { ...influence, inputs: { ...base.inputs, cascades } }).id).toBe(of.method);
  });

  it('has words for every process', () => {
    for (const { id } of drawingMethods(registry)) expect(drawWords.processes).toHaveProperty([id]);
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
