import { describe, expect, it } from 'vitest';
import { suitNetwork } from './suit-network';
import { tinyExperiment } from './testing/tiny-lab';

const experiment = (parameters: Record<string, string | number>) => ({
  ...tinyExperiment({ method: 'independent-cascade/monte-carlo' }),
  parameters,
});
const values = (...names: string[]) => ({
  edgeValues: Object.fromEntries(names.map((name) => [name, Float64Array.of(0.5)])),
});

describe('suitNetwork', () => {
  it('uses the probabilities that a file brings, and says so', () => {
    const suited = suitNetwork(experiment({ alpha: 0.3 }), values('alpha', 'weight'));
    expect(suited.experiment.parameters).toEqual({ alpha: 0.3, alphaLaw: 'file' });
    expect(suited.remark).toMatch(/probability for every edge/);
  });
  it('gives up a law whose column is missing', () => {
    for (const [law, words] of [
      ['file', /no probabilities/],
      ['weight', /no weights/],
    ] as const) {
      const suited = suitNetwork(experiment({ alphaLaw: law, alpha: 0.3 }), values());
      expect(suited.experiment.parameters).toEqual({ alpha: 0.3 });
      expect(suited.remark).toMatch(words);
    }
  });
  it('leaves everything else as it is', () => {
    for (const [parameters, network] of [
      [{ alpha: 0.3 }, values('weight')],
      [{ alphaLaw: 'degree' }, values()],
      [{ alphaLaw: 'weight' }, values('weight')],
      [{ alphaLaw: 'file' }, values('alpha')],
    ] as const) {
      const given = experiment(parameters);
      expect(suitNetwork(given, network)).toEqual({ experiment: given });
    }
  });
  it('speaks of rates in continuous time', () => {
    const continuous = (parameters: Record<string, string | number>) =>
      ({ ...experiment(parameters), method: 'jump-sde/sampled' }) as const;
    const suited = suitNetwork(continuous({ rate: 1 }), values('rate', 'alpha'));
    expect(suited.experiment.parameters).toEqual({ rate: 1, rateLaw: 'file' });
    expect(suited.remark).toMatch(/a rate for every edge/);
    for (const [law, words] of [
      ['file', /no rates/],
      ['weight', /no weights/],
    ] as const) {
      const given = suitNetwork(continuous({ rateLaw: law, rate: 2 }), values('alpha'));
      expect(given.experiment.parameters).toEqual({ rate: 2 });
      expect(given.remark).toMatch(words);
    }
    for (const [parameters, network] of [
      [{ rate: 2 }, values('alpha', 'weight')],
      [{ rateLaw: 'random' }, values()],
      [{ rateLaw: 'weight' }, values('weight')],
      [{ rateLaw: 'file' }, values('rate')],
    ] as const) {
      const given = continuous(parameters as Record<string, string | number>);
      expect(suitNetwork(given, network)).toEqual({ experiment: given });
    }
  });
  it('does not ask unasked for what takes hours on a large network', () => {
    const compare = ['jump-sde/monte-carlo', 'jump-sde/error-against-cost'] as const;
    const given = { ...experiment({ rate: 1 }), view: { page: 'influence', compare: [...compare] } };
    const large = suitNetwork(given, { ...values(), m: 20_001 });
    expect(large.experiment.view).toEqual({ page: 'influence', compare: ['jump-sde/monte-carlo'] });
    expect(large.remark).toMatch(/may take hours/);
    expect(suitNetwork(given, { ...values(), m: 20_000 })).toEqual({ experiment: given });
    expect(suitNetwork(given, values())).toEqual({ experiment: given });
  });
});
