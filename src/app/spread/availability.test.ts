import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../core/cascade';
import { buildNetwork, type Network } from '../../core/network';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/lab';
import { firstExperiment } from '../../experiment/library/presets';
import { availability } from './availability';
import { DMP_REC, LIKELIHOOD, MIXTURE, SLICER } from './learners';
import { MONTE_CARLO } from './pictures';

function path(n: number): Network {
  const from = Int32Array.from({ length: n - 1 }, (_, i) => i);
  return buildNetwork({ n, directed: false, from, to: from.map((i) => i + 1) });
}
const experiment = (parameters: Experiment['parameters']): Experiment => ({ ...firstExperiment, parameters });
const ALL = [MONTE_CARLO, SLICER, MIXTURE, LIKELIHOOD, DMP_REC];

describe('availability', () => {
  it('offers everything where everything is seen and edges are few', () => {
    expect(availability(experiment({}), ALL, path(20), registry)).toEqual({ problems: [], unavailable: {} });
  });
  it('keeps likelihood away from hidden nodes and DMPrec from many edges, each with its reason', () => {
    const found = availability(experiment({ hiddenShare: 20 }), ALL, path(80), registry);
    expect(found.problems).toEqual([]);
    expect(found.unavailable[LIKELIHOOD]).toMatch(/every node/);
    expect(found.unavailable[DMP_REC]).toMatch(/up to 60 edges/);
    expect(Object.keys(found.unavailable)).toHaveLength(2);
  });
  it('leaves problems that all learners share to the form, and says each once', () => {
    const { problems, unavailable } = availability(experiment({ horizon: 1 }), ALL, path(20), registry);
    expect(problems.map(({ where }) => where?.path)).toEqual(['parameters.horizon']);
    expect(unavailable).toEqual({});
  });
  it('says nothing of learners that are not ticked', () => {
    expect(availability(experiment({ horizon: 1 }), [MONTE_CARLO], path(20), registry).problems).toEqual([]);
  });
  it('asks for cascades where one’s own are to be learned from, and looks at them once they are there', () => {
    const own = experiment({ evidence: 'observed', horizon: 3 });
    expect(availability(own, [SLICER], path(4), registry).problems[0].where?.path).toBe('inputs.cascades');
    const set = buildCascadeSet({
      names: undefined,
      userNames: ['0', '1', '2', '9'],
      userCount: 4,
      offsets: Int32Array.of(0, 3),
      users: Int32Array.of(0, 1, 3),
      times: Float64Array.of(0, 1, 1.5),
      time: { unit: 'step', origin: 'own' },
    } as never);
    const codes = availability(own, [SLICER], path(4), registry, set).problems.map(({ where }) => where?.path);
    expect(codes).toEqual(['parameters.stepWidth', 'parameters.unknownUsers']);
  });
});
