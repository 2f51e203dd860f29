import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../core/network';
import { stream } from '../../core/rng';
import { LimitError } from '../../core/errors';
import { addDraws, drawnSet, type DrawnCascades } from '../drawn-cascades';
import { MOST_EVENTS } from '../memory-limit';
import { drawCascades } from './cascade-draws';
import { CascadeSampler, cascadeModel } from './simulate';
import { networkOf, result, streamsOf } from './test-support';

const ring = networkOf(
  12,
  Array.from({ length: 12 }, (_, i): [number, number] => [i, (i + 1) % 12]),
);
const modelOf = (alpha: number, initial = new Float64Array(12), horizon = 6) =>
  cascadeModel(ring, new Float64Array(12).fill(alpha), initial, horizon);
const draw = (model: ReturnType<typeof modelOf>, from: number, to: number, single: boolean, seed = 3): DrawnCascades =>
  result(drawCascades(model, streamsOf(seed), from, to, single));

describe('cascades drawn one by one', () => {
  it('are the runs of the simulator: the same nodes, steps and infectors', () => {
    const initial = new Float64Array(12).fill(0.2);
    const model = modelOf(0.5, initial);
    const set = drawnSet(draw(model, 0, 60, false), 12, 'step');
    const sampler = new CascadeSampler(model);
    let c = 0;
    for (let r = 0; r < 60; r++) {
      sampler.run(stream(3, 'run', r));
      const times = sampler.activationTimes();
      const infectors = sampler.infectors();
      const size = times.filter((t) => !Number.isNaN(t)).length;
      if (size === 0) continue;
      expect(set.offsets[c + 1] - set.offsets[c]).toBe(size);
      for (let e = set.offsets[c]; e < set.offsets[c + 1]; e++) {
        const node = set.users[e];
        expect(set.times[e]).toBe(times[node]);
        const parent = set.parents?.[e] ?? -1;
        expect(parent < 0 ? Number.NaN : set.users[parent]).toBe(infectors[node]);
      }
      c++;
    }
    expect(set.count).toBe(c);
    expect(set.time).toEqual({ unit: 'step', origin: 'own' });
  });

  it('start from one node each, uniformly, whatever the sources of the model are', () => {
    const set = drawnSet(draw(modelOf(0, new Float64Array(12).fill(1)), 0, 6000, true), 12, 'step');
    expect(set.count).toBe(6000);
    expect(set.users.length).toBe(6000);
    const starts = new Int32Array(12);
    for (const user of set.users) starts[user]++;
    // 500 expected each, standard deviation 21.4
    for (const count of starts) expect(Math.abs(count - 500)).toBeLessThan(4 * 21.4);
  });

  it('reach the whole ring when every try succeeds, with a parent for all but the start', () => {
    const set = drawnSet(draw(modelOf(1), 0, 5, true), 12, 'step');
    expect([...set.offsets]).toEqual([0, 12, 24, 36, 48, 60]);
    const { parents } = set;
    expect(parents && Array.from(parents).filter((p) => p < 0).length).toBe(5);
    const waits = Array.from(parents ?? [], (p, e) => (p < 0 ? 1 : set.times[e] - set.times[p]));
    expect(waits).toEqual(Array.from({ length: 60 }, () => 1));
  });

  it('are the same however they are cut into parts', () => {
    const model = modelOf(0.6);
    const whole = drawnSet(draw(model, 0, 40, true), 12, 'step');
    let state: DrawnCascades | undefined;
    for (const [from, to] of [
      [0, 7],
      [7, 8],
      [8, 40],
    ])
      state = addDraws(state, draw(model, from, to, true));
    expect(drawnSet(state as DrawnCascades, 12, 'step')).toEqual(whole);
    expect(state?.drawn).toBe(40);
  });

  it('leave out cascades without a source, but count them as drawn', () => {
    const drawn = draw(modelOf(0.5), 0, 10, false);
    expect([drawn.drawn, drawnSet(drawn, 12, 'step').count]).toEqual([10, 0]);
  });

  it('yield progress on the way', () => {
    const n = 4000;
    const star = buildNetwork({
      n,
      directed: false,
      from: new Int32Array(n - 1),
      to: Int32Array.from({ length: n - 1 }, (_, i) => i + 1),
    });
    const initial = new Float64Array(n);
    initial[0] = 1;
    const steps = drawCascades(
      cascadeModel(star, new Float64Array(n - 1).fill(0.5), initial, 2),
      streamsOf(1),
      0,
      200,
      false,
    );
    expect(steps.next()).toMatchObject({ done: false, value: { total: 200, stage: 'Drawing cascades' } });
  });

  it('end with words when there are too many events', () => {
    const part = { drawn: 1, events: MOST_EVENTS, pieces: [] };
    expect(() => addDraws(part, { ...part, events: 1 })).toThrow(LimitError);
    expect(() => addDraws(part, { ...part, events: 1 })).toThrow(/more than 20,000,000 events/);
  });
});
