import { describe, expect, it } from 'vitest';
import { generateNetwork } from '../core/generators';
import { findGeneratorLoader } from '../core/generators/loaders';
import { describeCascades } from '../core/cascade-facts';
import { deriveNetwork } from '../core/derive-network';
import { servedFrom } from './load-runner';
import { measureNetwork } from './network-facts';
import type { ServedData } from './serve-data';
import { answerData } from './serve-data';
import { gossip } from './testing/tiny-cascades';
import { circleNetwork, tiny, tinyExperiment, triangle } from './testing/tiny-lab';

const BASE = 'https://lab.example/';
const { network: circle } = tinyExperiment().inputs;
if (circle?.kind !== 'generated') throw new Error('the test network is wrong');

function data(from: Partial<ServedData['from']> = {}): ServedData {
  const known = { k: triangle(), s: gossip() };
  return {
    network: () => known.k,
    cascades: () => known.s,
    from: { findGenerator: servedFrom(tiny).findGenerator, ...from },
  };
}

describe('answerData', () => {
  it('makes networks by the generators that it is given, and hands their arrays over', async () => {
    const question = { type: 'materialise', request: 3, source: circle } as const;
    const [message, buffers] = await answerData(question, data(), BASE);
    const network = circleNetwork(12);
    expect(message).toEqual({ type: 'materialised', request: 3, network });
    if (message.type !== 'materialised') throw new Error(message.type);
    expect(buffers).toContain(message.network.from.buffer);
    await expect(answerData(question, data({ findGenerator: () => undefined }), BASE)).rejects.toMatchObject({
      code: 'unknown-generator',
      message: 'There is no network generator “circle”.',
    });
  });

  it('a board of a campaign arrives with its names, tastes, influence and places', async () => {
    const parameters = { board: 'circles', n: 24 };
    const source = { kind: 'generated', generator: 'campaign-board', parameters, seed: 20 } as const;
    const made = generateNetwork('campaign-board', parameters, 20);
    const question = { type: 'materialise', request: 3, source } as const;
    const [message, buffers] = await answerData(question, data({ findGenerator: findGeneratorLoader }), BASE);
    const arrived = structuredClone(message, { transfer: buffers });
    expect(arrived).toEqual({ type: 'materialised', request: 3, network: made.ok && made.value });
    expect(made.ok && made.value.labels?.slice(0, 3)).toEqual(['Ada', 'Bo', 'Cem']);
  });

  it('refuses what the generator refuses', async () => {
    const source = { ...circle, parameters: { n: 4, chords: 1000 } };
    await expect(answerData({ type: 'materialise', request: 1, source }, data(), BASE)).rejects.toMatchObject({
      issues: [{ code: 'too-many-chords' }],
    });
  });

  it('loads what comes with the lab from the address of the page', async () => {
    const asked: string[][] = [];
    const from = {
      bundled: async (...of: [string, string]) => (asked.push(of), triangle()),
      bundledCascades: async (...of: [string, string]) => (asked.push(of), gossip()),
    };
    const source = { kind: 'bundled', id: 'triangle' } as const;
    const [network] = await answerData({ type: 'materialise', request: 1, source }, data(from), BASE);
    expect(network).toMatchObject({ type: 'materialised', network: { n: 3 } });
    const [cascades] = await answerData({ type: 'load-cascades', request: 2, id: 'gossip' }, data(from), BASE);
    expect(cascades).toEqual({ type: 'loaded-cascades', request: 2, cascades: gossip() });
    expect(asked).toEqual([
      ['triangle', BASE],
      ['gossip', BASE],
    ]);
  });

  it('has no bundled data where nobody loads them', async () => {
    const source = { kind: 'bundled', id: 'triangle' } as const;
    await expect(answerData({ type: 'materialise', request: 1, source }, data(), BASE)).rejects.toMatchObject({
      code: 'no-network',
      message: 'There is no bundled network “triangle”.',
    });
    const cascades = answerData({ type: 'load-cascades', request: 2, id: 'gossip' }, data(), BASE);
    await expect(cascades).rejects.toMatchObject({ code: 'no-cascades' });
  });

  it('derives and counts as the functions of the core do', async () => {
    const derive = { type: 'derive', request: 1, cascades: 's', rule: 'parents', least: 1 } as const;
    const [derived] = await answerData(derive, data(), BASE);
    expect(derived).toMatchObject({ network: deriveNetwork(gossip(), 'parents', 1) });
    const [facts] = await answerData({ type: 'measure', request: 2, network: 'k' }, data(), BASE);
    expect(facts).toEqual({ type: 'measured', request: 2, facts: measureNetwork(triangle()) });
    const chosen = Uint8Array.of(0, 1);
    const [counted] = await answerData({ type: 'measure-cascades', request: 3, cascades: 's', chosen }, data(), BASE);
    expect(counted).toEqual({ type: 'measured-cascades', request: 3, facts: describeCascades(gossip(), chosen) });
  });
});
