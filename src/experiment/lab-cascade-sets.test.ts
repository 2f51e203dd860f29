/** Methods that work on all cascades of a set, through the whole machinery: in one thread and in workers. */
import { afterEach, describe, expect, it } from 'vitest';
import type { MethodId } from '../core/method';
import { NO_NETWORK } from '../core/network';
import type { ParameterValue } from '../core/parameters';
import { kernelOf } from '../models/sir-hawkes/kernels';
import { setMethods } from '../models/sir-hawkes/set-methods';
import { drawnCascades, setOf } from '../models/sir-hawkes/sets/set-test-support';
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

function client(workers: number): LabClient {
  const make = () => channelWorker({ registry, clock, engine: 'test' });
  const made = createLabClient({ registry, make, workers, clock, joinAfterMs: 0 });
  clients.push(made);
  return made;
}

const cascades = setOf(drawnCascades(kernelOf('EXP', { kappa: 2.5, theta: 1 }), 30, 12, 22, 9));
const settings: Readonly<Record<string, Record<string, ParameterValue>>> = {
  'sir-hawkes/fit-set': { bins: 2, populations: 'finite' },
  'sir-hawkes/popularity': { until: 6, trees: 10, iterations: 1, least: 8 },
  'sir-hawkes/size-likelihood': { until: 4, runs: 40 },
};
const experimentOf = (id: MethodId): Experiment => ({
  schema: 1,
  title: '',
  inputs: { cascades: { kind: 'uploaded', name: 'drawn.csv', digest: '0'.repeat(64) } },
  method: id,
  version: 1,
  parameters: { ...settings[id], starts: 1 },
  seed: 12,
  outputs: [],
});

describe('every method on a set', () => {
  for (const { id, outputs: declared } of setMethods) {
    it(`${id} gives the same in one thread, one worker and three, and all outputs declared`, async () => {
      const here = await execute(experimentOf(id), NO_NETWORK, registry, { clock, cascades });
      expect(here.type).toBe('done');
      for (const workers of [1, 3]) {
        const end = await ending(client(workers).run(experimentOf(id), NO_NETWORK, { cascades }));
        if (end.type !== 'done') throw new Error(JSON.stringify(end));
        expect(end.result.outputs).toEqual(here.outputs);
      }
      const kinds = Object.entries(here.outputs ?? {}).map(([key, { kind }]) => [key, kind]);
      expect(Object.fromEntries(kinds)).toEqual(
        Object.fromEntries(Object.entries(declared).map(([key, { kind }]) => [key, kind])),
      );
    });
  }
});
