/** Forecasts and their coverage through the whole machinery: one thread, one worker, three workers. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { NO_NETWORK } from '../core/network';
import { parseBundledCascades } from './bundled';
import { channelWorker } from './channel-worker';
import { createLabClient, type LabClient } from './client';
import { execute } from './execute';
import type { Experiment } from './experiment';
import { registry } from './lab';
import { messageClock } from './message-clock';
import { ending } from './testing/collect';

const clock = messageClock();
const clients: LabClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

const cascades = parseBundledCascades(
  readFileSync(new URL('../../public/cascades/reposts.json', import.meta.url), 'utf8'),
);
const base: Experiment = {
  schema: 1,
  title: '',
  inputs: { cascades: { kind: 'bundled', id: 'reposts' } },
  method: 'sir-hawkes/forecast',
  version: 1,
  parameters: { cascade: 1, kernel: 'EXP', observeBy: 'share', share: 0.8, runs: 40, starts: 2 },
  seed: 12,
  outputs: [],
};

it.each([
  ['sir-hawkes/forecast', {}],
  ['sir-hawkes/forecast', { uncertainty: 'bootstrap', refits: 9 }],
  ['sir-hawkes/coverage', { trials: 11, runs: 20 }],
] as const)('%s %o gives the same arrays in one thread, one worker and three', async (method, changes) => {
  const experiment = { ...base, method, parameters: { ...base.parameters, ...changes } };
  const here = await execute(experiment, NO_NETWORK, registry, { clock, cascades });
  expect(here.type).toBe('done');
  for (const workers of [1, 3]) {
    const make = () => channelWorker({ registry, clock, engine: 'test' });
    const client = createLabClient({ registry, make, workers, clock, joinAfterMs: 0 });
    clients.push(client);
    const end = await ending(client.run(experiment, NO_NETWORK, { cascades }));
    expect(end).toMatchObject({ type: 'done' });
    expect(end.type === 'done' && end.result.outputs).toEqual(here.outputs);
  }
});
