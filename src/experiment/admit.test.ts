import { describe, expect, it } from 'vitest';
import type { Resumable } from './admit';
import { admit } from './admit';
import { digestExperiment } from './digest';
import { execute } from './execute';
import { LabError } from './lab-error';
import { messageClock } from './message-clock';
import { circleNetwork, tiny, tinyExperiment, triangle } from './testing/tiny-lab';

function refused(experiment = tinyExperiment(), resume?: Resumable): LabError {
  try {
    admit(experiment, triangle(), tiny, resume ? { resume } : {});
  } catch (error) {
    if (error instanceof LabError) return error;
    throw error;
  }
  throw new Error('it was let in');
}

const stateOf = (experiment = tinyExperiment()) => ({
  digest: digestExperiment(experiment, tiny),
  blocks: 1,
  state: { sum: new Float64Array(3), count: 1 },
  done: 1,
  total: 100,
});

describe('admit', () => {
  it('gives values ready to compute with', () => {
    const experiment = tinyExperiment({ method: 'tiny/walk', parameters: { seeds: ['c', 'a'], steps: 4 } });
    const { method, values } = admit(experiment, triangle(), tiny);
    expect(method.id).toBe('tiny/walk');
    expect(values).toMatchObject({ steps: 4, seeds: Int32Array.of(2, 0) });
  });

  it('refuses with every issue, the first one as its sentence', () => {
    const error = refused(tinyExperiment({ parameters: { alpha: 7, runs: -1 } }));
    expect(error.code).toBe('bad-input');
    expect(error.issues.map((issue) => issue.where?.path)).toEqual(['parameters.alpha', 'parameters.runs']);
    expect(error.message).toBe(error.issues[0].message);
    expect(refused(tinyExperiment({ method: 'no/method' })).issues[0].code).toBe('unknown-method');
    const nobody = tinyExperiment({ method: 'tiny/walk', parameters: { seeds: ['z'] } });
    expect(refused(nobody).message).toContain('“z”');
  });

  it('refuses what the method cannot do on this network', () => {
    const error = refused(tinyExperiment({ method: 'tiny/walk', parameters: { steps: 5000 } }));
    expect(error.issues.map((issue) => issue.code)).toEqual(['too-long']);
    expect(() =>
      admit(tinyExperiment({ method: 'tiny/walk', parameters: { steps: 5000 } }), circleNetwork(12), tiny),
    ).not.toThrow();
  });

  it('refuses a sweep that was not expanded, also in one thread', async () => {
    const sweep = tinyExperiment({ sweep: [{ path: 'seed', values: [1, 2] }] });
    expect(refused(sweep).issues[0]).toMatchObject({ code: 'sweep-not-expanded', where: { path: 'sweep' } });
    await expect(execute(sweep, triangle(), tiny, { clock: messageClock() })).rejects.toMatchObject({
      issues: [{ code: 'sweep-not-expanded' }],
    });
    expect(() => admit(tinyExperiment({ sweep: [] }), triangle(), tiny)).not.toThrow();
  });

  it('lets a run go on from its own state only', () => {
    expect(() => admit(tinyExperiment(), triangle(), tiny, { resume: stateOf() })).not.toThrow();
    // Title and view change no number.
    expect(() =>
      admit(tinyExperiment({ title: 'Other', view: { playhead: 3 } }), triangle(), tiny, { resume: stateOf() }),
    ).not.toThrow();
    for (const changed of [tinyExperiment({ seed: 8 }), tinyExperiment({ parameters: { runs: 200 } })])
      expect(refused(changed, stateOf()).code).toBe('cannot-resume');
  });
});
