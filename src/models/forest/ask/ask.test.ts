/** Questions to a trained model, on every device. */
import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../../core/outputs';
import { NO_NETWORK } from '../../../core/network';
import { STOP } from '../data/vocabulary';
import { devicesHere } from '../testing/devices';
import { drive } from '../testing/drive';
import { toyStreams } from '../testing/toy-training';
import { askedInput, evaluateSettings, nextUserSettings, sizesSettings } from './asked-test-support';
import { evaluateRunner } from './evaluate-run';
import { nextUserRunner } from './next-user-run';
import { sizesRunner } from './sizes-run';

const streams = toyStreams(5);

function columnOf(outputs: Outputs, table: string, id: string): number[] {
  const output = outputs[table];
  if (output?.kind !== 'table') throw new Error(`no table ${table}`);
  const values = output.columns.find((column) => column.id === id)?.values ?? [];
  return Array.from(values, Number);
}

function wordsOf(outputs: Outputs, table: string, id: string): string[] {
  const output = outputs[table];
  if (output?.kind !== 'table') throw new Error(`no table ${table}`);
  return Array.from(output.columns.find((column) => column.id === id)?.values ?? [], String);
}

describe.each(await devicesHere())('asked on %s', (device) => {
  it('who is next: candidates, who came, and every node', async () => {
    const input = askedInput(true);
    const settings = { ...nextUserSettings(true, device), cascade: 2, shown: 5 };
    const outputs = await drive(nextUserRunner.run(input, settings, streams));
    const column = (table: string, id: string) => columnOf(outputs, table, id);
    const users = column('walk', 'seen').length;
    expect(column('walk', 'seen')).toEqual(Array.from({ length: users }, (_, k) => k + 1));
    expect(column('walk', 'id').at(-1)).toBe(STOP);
    expect(column('walk', 'rank').at(-1)).toBeNaN();
    expect(column('candidates', 'place').slice(0, 6)).toEqual([1, 2, 3, 4, 5, 1]);
    expect(column('candidates', 'probability')).toHaveLength(5 * users);
    const { probabilities: field } = outputs;
    if (field?.kind !== 'node-field-over-time') throw new Error('no field');
    for (let t = 0; t < users; t++) {
      const nodes = field.values.subarray(20 * t, 20 * (t + 1));
      const stop = column('walk', 'stopProbability')[t];
      expect(nodes.reduce((a, b) => a + b, stop)).toBeCloseTo(1, 6);
      // The likeliest is at the place that its probability has.
      const best = column('candidates', 'probability')[5 * t];
      expect(best).toBeCloseTo(Math.max(stop, ...nodes), 12);
      const came = column('walk', 'rankStop')[t];
      const p = column('walk', 'probability')[t];
      expect([...nodes, stop].filter((x) => x > p)).toHaveLength(came - 1);
      expect(column('walk', 'context')[t]).toBeCloseTo(Math.log(p / column('walk', 'without')[t]), 12);
    }
    const seen = column('walk', 'node').slice(0, -1);
    seen.forEach((node, t) => expect(field.values[20 * (t + 1) + node], 'they are in it already').toBe(0));
    expect(wordsOf(outputs, 'facts', 'fact')).toContain('Device');
  });

  it('with parts switched off', async () => {
    const input = askedInput(true);
    const ask = async (changes: object) => {
      const settings = { ...nextUserSettings(true, device), shown: 30, ...changes };
      const outputs = await drive(nextUserRunner.run(input, settings, streams));
      return { p: columnOf(outputs, 'walk', 'probability'), without: columnOf(outputs, 'walk', 'without') };
    };
    const all = await ask({});
    const graphless = await ask({ useGraph: false });
    graphless.p.forEach((p, t) => expect(p).toBeCloseTo(all.without[t], 6));
    expect(graphless.without.every(Number.isNaN)).toBe(true);
    const single = await ask({ useWindow: false });
    expect(single.p[0], 'there is one user').toBeCloseTo(all.p[0], 6);
    expect(Math.abs(single.p[1] - all.p[1])).toBeGreaterThan(1e-4);
    const placeless = await ask({ usePositions: false });
    expect(Math.abs(placeless.p[1] - all.p[1])).toBeGreaterThan(1e-4);
  });

  it('without a network', async () => {
    const input = askedInput(false);
    const outputs = await drive(nextUserRunner.run(input, nextUserSettings(false, device), streams));
    expect(outputs.probabilities).toBeUndefined();
    expect(columnOf(outputs, 'walk', 'context').every(Number.isNaN)).toBe(true);
    expect(columnOf(outputs, 'walk', 'node').every(Number.isNaN)).toBe(true);
  });

  it('how far it goes: the same endings for the same seed', async () => {
    const input = askedInput(true);
    const settings = sizesSettings(true, device);
    const first = await drive(sizesRunner.run(input, settings, streams));
    const sizes = columnOf(first, 'endings', 'size');
    expect(sizes).toHaveLength(40);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    expect(columnOf(await drive(sizesRunner.run(input, settings, streams)), 'endings', 'size')).toEqual(sizes);
    const other = await drive(sizesRunner.run(input, settings, toyStreams(6)));
    expect(columnOf(other, 'endings', 'size')).not.toEqual(sizes);
    const facts = Object.fromEntries(
      wordsOf(first, 'summary', 'fact').map((fact, k) => [fact, columnOf(first, 'summary', 'value')[k]]),
    );
    expect(facts.seen).toBe(3);
    expect(facts.truth).toBeGreaterThanOrEqual(3);
    expect(facts.constant).toBeGreaterThan(3);
    expect(facts.ridge).toBeGreaterThanOrEqual(3);
  });

  it('how far it goes, from as many users as were seen', async () => {
    const settings = sizesSettings(true, device);
    const after = async (seen: number) => {
      const outputs = await drive(sizesRunner.run(askedInput(true), { ...settings, seen }, streams));
      const [truth, users] = columnOf(outputs, 'summary', 'value');
      return { truth, users, least: Math.min(...columnOf(outputs, 'endings', 'size')) };
    };
    expect((await after(1)).users).toBe(1);
    const { truth, users, least } = await after(100);
    expect(users, 'no more than there are').toBe(truth);
    expect(least).toBeGreaterThanOrEqual(truth);
  });

  it('how well it knows, whole and with parts switched off', async () => {
    const input = askedInput(true);
    const outputs = await drive(evaluateRunner.run(input, evaluateSettings(true, device), streams));
    const models = wordsOf(outputs, 'test', 'model');
    expect(models.filter((_, k) => k % 2 === 0)).toEqual([
      'FOREST',
      'without network context',
      'with the last user’s context alone',
      'without positions',
    ]);
    expect(wordsOf(outputs, 'test', 'protocol').slice(0, 2)).toEqual(['users only', 'with STOP']);
    expect(new Set(columnOf(outputs, 'test', 'map100')).size).toBeGreaterThan(2);
    expect(columnOf(outputs, 'sizes', 'n')[0]).toBe(6);
    const drawn = { ...evaluateSettings(true, device), neighbours: 'drawn', ablations: false } as const;
    const other = await drive(evaluateRunner.run(input, drawn, streams));
    expect(columnOf(other, 'test', 'nats')).toHaveLength(2);
    expect(columnOf(other, 'test', 'nats')[1]).not.toBe(columnOf(outputs, 'test', 'nats')[1]);
  });

  it.each(['ndm', 'topolstm'] as const)('a model like %s', async (architecture) => {
    const input = askedInput(true, { architecture });
    const outputs = await drive(nextUserRunner.run(input, nextUserSettings(true, device), streams));
    const users = columnOf(outputs, 'walk', 'seen').length;
    expect(columnOf(outputs, 'candidates', 'place')).toHaveLength(
      columnOf(outputs, 'walk', 'stopProbability').reduce((sum, _, t) => sum + 20 - t, 0),
    );
    const settings = { ...sizesSettings(true, device), simulations: 5 };
    const sizes = columnOf(await drive(sizesRunner.run(input, settings, streams)), 'endings', 'size');
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    expect(users).toBeGreaterThan(2);
  });

  it('a model that follows the edges of a network, with and without it', async () => {
    const input = askedInput(true, { architecture: 'snidsa' });
    const scored = await drive(evaluateRunner.run(input, evaluateSettings(true, device), streams));
    expect(wordsOf(scored, 'test', 'model')).toContain('without network context');
    const [, whole, , without] = columnOf(scored, 'test', 'nats');
    expect(Math.abs(whole - without)).toBeGreaterThan(1e-6);
    const outputs = await drive(nextUserRunner.run(input, nextUserSettings(true, device), streams));
    expect(columnOf(outputs, 'walk', 'without').some(Number.isNaN)).toBe(false);
    const facts = wordsOf(outputs, 'facts', 'value');
    expect(facts[wordsOf(outputs, 'facts', 'fact').indexOf('Network context')]).toBe('on');
  });

  it('a model of sizes alone', async () => {
    const input = askedInput(true, { architecture: 'deepcas' });
    await expect(drive(nextUserRunner.run(input, nextUserSettings(true, device), streams))).rejects.toThrow(
      'predicts how far a cascade goes, not who is next',
    );
    const outputs = await drive(sizesRunner.run(input, sizesSettings(true, device), streams));
    expect(outputs.forecast?.kind === 'scalar' && outputs.forecast.value).toBeGreaterThanOrEqual(3);
    expect(outputs.endings).toBeUndefined();
    const scored = await drive(evaluateRunner.run(input, evaluateSettings(true, device), streams));
    expect(columnOf(scored, 'test', 'n')).toEqual([]);
    expect(columnOf(scored, 'sizes', 'error')[0]).toBeGreaterThan(0);
  });

  it('again and again, with one copy of the model and nothing left behind', async () => {
    const input = askedInput(true);
    await drive(nextUserRunner.run(input, nextUserSettings(true, device), streams));
    const before = memory().numTensors;
    for (const cascade of [1, 2, 3]) {
      await drive(nextUserRunner.run(input, { ...nextUserSettings(true, device), cascade }, streams));
      const steps = sizesRunner.run(input, sizesSettings(true, device), streams);
      for (let k = 0; k < 6; k++) {
        const step = steps.next();
        if (!step.done && 'until' in step.value) await step.value.until;
      }
      steps.return({});
    }
    expect(memory().numTensors).toBe(before);
  });
});

describe('refused', () => {
  const ask = (input: ReturnType<typeof askedInput>, changes: object = {}) =>
    drive(nextUserRunner.run(input, { ...nextUserSettings(true, 'cpu'), ...changes }, streams));

  it('a model of other settings, other users, another network, or damaged', async () => {
    const input = askedInput(true);
    await expect(ask(input, { longest: 100 })).rejects.toThrow('another setting of “Longest cascade”');
    const { model } = input;
    const withHeader = (header: object) => ({ ...input, model: { ...model, header: { ...model.header, ...header } } });
    await expect(ask(withHeader({ userCount: 7 }))).rejects.toThrow('knows 7 users');
    const narrow = { ...model.header.parameters, width: 16 };
    await expect(ask(withHeader({ parameters: narrow }))).rejects.toThrow('tensor user_emb must be 22 × 16');
    await expect(ask(withHeader({ neighbours: 'ab'.repeat(32) }))).rejects.toThrow('learned with another network');
    const nowhere = { ...input, network: NO_NETWORK, cascadeNodes: new Int32Array(20).fill(-1) };
    await expect(ask(nowhere)).rejects.toThrow('there is none here');
  });

  it('a cascade that is not there', async () => {
    await expect(ask(askedInput(true), { cascade: 7 })).rejects.toThrow(
      'has 6 cascades; there is none with the number 7',
    );
  });
});
