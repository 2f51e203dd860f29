/** Trajectories from explicit marks and counts, against an independent implementation (fixtures/schemes.json, `replay`). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clampedOnMarks } from './clamped-on-marks';
import { ExactOnMarks } from './exact-on-marks';
import { LiteralScheme } from './literal-scheme';
import { markChannels } from './mark-channels';
import { finish, marksAt, marksOfCounts, modelFrom, stateAt, type SchemesFixture } from './scheme-test-support';
import { ChangeList } from './change-list';

const { replay } = JSON.parse(
  readFileSync(new URL('./fixtures/schemes.json', import.meta.url), 'utf8'),
) as SchemesFixture;

describe.each(replay.map((one, k) => [k, one] as const))('replay %i', (_, one) => {
  const points = [...one.edge_points, ...one.recovery_points];
  const counts = one.dN_per_step.map((dN, k) => [...dN, ...one.dM_per_step[k]]);
  const steps = counts.length;
  const ends = Array.from({ length: steps }, (__, k) => ((k + 1) * one.T) / steps);

  it.each(['SI', 'SIS', 'SIR'] as const)('%s: log and final state of the exact process', (kind) => {
    const model = modelFrom({ ...one, horizon: one.T }, kind);
    const trajectory = new ChangeList();
    // SI has no recovery: its marks are none of its channels
    const marks = marksAt(kind === 'SI' ? one.edge_points : points, one.T);
    finish(new ExactOnMarks(model, markChannels(model)).run(marks, trajectory));
    const log = Array.from({ length: trajectory.count }, (__, k) => {
      const [time, node] = [trajectory.times[k], trajectory.nodes[k]];
      return trajectory.changes[k] > 0 ? [time, 'activate', node, trajectory.parents[k]] : [time, 'recover', node];
    });
    expect(log).toEqual(one[kind].log);
    const recovered = new Set(kind === 'SIR' ? log.filter(([, what]) => what === 'recover').map(([, , i]) => i) : []);
    expect(stateAt(model, trajectory, one.T).map((x, i) => (recovered.has(i) ? 2 : x))).toEqual(one[kind].final_state);
  });

  const model = modelFrom({ ...one, horizon: one.T }, 'SIS');
  const channels = markChannels(model);

  it('the marks of the horizon, counted by steps, are the counts', () => {
    const h = one.T / steps;
    points.forEach((times, channel) => {
      const counted = ends.map((end, k) => times.filter((t) => t >= end - h && t < ends[k]).length);
      expect(counted).toEqual(counts.map((row) => row[channel]));
    });
  });

  it.each([
    ['literal Euler', 1, one.SIS_euler_literal],
    ['Taylor with its cross terms', 2, one.SIS_taylor2_full],
  ] as const)('%s, step by step, from counts and from marks', (__, order, expected) => {
    for (const marks of [marksOfCounts(counts, one.T), marksAt(points, one.T)]) {
      const trajectory = new ChangeList();
      const scheme = new LiteralScheme(model, channels, order);
      finish(scheme.run(marks, steps, trajectory));
      expect(ends.map((t) => stateAt(model, trajectory, t))).toEqual(expected);
      expect(Array.from(scheme.state)).toEqual(expected.at(-1));
      const values = expected.flat();
      expect(trajectory.outside).toBe(values.filter((x) => x < 0 || x > 1).length);
      expect(trajectory.largest).toBe(Math.max(1, ...values.map(Math.abs)));
      expect(trajectory.overflowed).toBe(false);
    }
  });

  it('clamped Euler, step by step', () => {
    const trajectory = new ChangeList();
    finish(clampedOnMarks(model, channels, marksAt(points, one.T), steps, trajectory));
    expect(ends.map((t) => stateAt(model, trajectory, t))).toEqual(one.SIS_euler_clamped);
  });
});
