import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import { suitNetwork, valuesOf } from './suit-network';
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

describe('campaigns', () => {
  const campaign = (parameters: Record<string, string | number>) => ({
    ...experiment(parameters),
    method: 'push-driven-cascade/online-search' as const,
  });
  const network = (edges: Record<string, number[]>, preference?: number[], directed = true) =>
    buildNetwork({
      n: 3,
      directed,
      from: Int32Array.of(0, 1),
      to: Int32Array.of(2, 2),
      edgeValues: Object.fromEntries(Object.entries(edges).map(([name, list]) => [name, Float64Array.from(list)])),
      ...(preference ? { nodeValues: { preference: Float64Array.from(preference) } } : {}),
    });
  const suited = (parameters: Record<string, string | number>, ...of: Parameters<typeof network>) =>
    suitNetwork(campaign(parameters), network(...of));

  it('take tastes and influence that a network brings, each by itself', () => {
    const both = suited({ budget: 5 }, { influence: [0.5, 0.4] }, [0.1, 0.1, 0.1]);
    expect(both.experiment.parameters).toEqual({ budget: 5, preference: 'given', influence: 'given' });
    expect(both.remark).toMatch(/a preference for every user.*the influence of every edge/);
    expect(suited({}, { influence: [1, 1] }).experiment.parameters).toEqual({ influence: 'given' });
    expect(suited({}, {}, [0, 0, 0]).experiment.parameters).toEqual({ preference: 'given' });
  });

  it('take weights where taste and weights of nobody add up to more than 1', () => {
    expect(suited({}, { weight: [0.4, 0.4] }).experiment.parameters).toEqual({ influence: 'given' });
    expect(suited({}, { weight: [0.5, 0.4] }, [0, 0, 0.1]).experiment.parameters).toMatchObject({ influence: 'given' });
    for (const [parameters, weight, preference, directed] of [
      [{}, [0.5, 0.4], undefined, true],
      [{ theta: 0.5 }, [0.4, 0.4], undefined, true],
      [{}, [0.5, 0.5], [0, 0, 0.1], true],
      [{}, [-0.1, 0.5], undefined, true],
      [{}, [0.9, 0], undefined, false],
      [{}, [3, 7], undefined, true],
    ] as const) {
      const step = suited(parameters, { weight: [...weight] }, preference && [...preference], directed);
      expect(step.experiment.parameters.influence).toBeUndefined();
      expect(step.remark).toMatch(/weights are no influence/);
    }
  });

  it('draw what is missing again', () => {
    const step = suited({ preference: 'given', influence: 'given' }, {});
    expect(step.experiment.parameters).toEqual({});
    expect(step.remark).toMatch(/no preferences.*no influence/);
    const weighted = suited({ influence: 'given' }, { weight: [9, 9] });
    expect([weighted.experiment.parameters, weighted.remark]).toEqual([
      {},
      expect.stringMatching(/weights are no influence/),
    ]);
  });

  it('leave the rest as it is', () => {
    for (const [parameters, of] of [
      [{ preference: 'given', influence: 'given' }, [{ influence: [0.5, 0.5] }, [0, 0, 0]]],
      [{ preference: 'equal' }, [{}]],
      [{ influence: 'given' }, [{ weight: [0.1, 0.1] }]],
    ] as const) {
      const given = campaign(parameters);
      const one = network({ ...of[0] } as Record<string, number[]>, of[1] && [...of[1]]);
      expect(suitNetwork(given, one)).toEqual({ experiment: given });
    }
  });

  it('know before a board is made what it will bring; other generated networks bring nothing', () => {
    const board = { kind: 'generated', generator: 'campaign-board', parameters: {}, seed: 1 } as const;
    expect(suitNetwork(campaign({}), valuesOf(board)).experiment.parameters).toEqual({
      preference: 'given',
      influence: 'given',
    });
    expect(valuesOf({ ...board, generator: 'ring' })).toEqual({ edgeValues: {} });
  });
});
