import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KEPT_CHECKPOINTS, KEPT_MODELS } from './model-shelf';
import { openStorage, type LabStorage } from './storage';

const opened: LabStorage[] = [];
async function open(): Promise<LabStorage> {
  const storage = await openStorage({ newKey: () => 'other' });
  opened.push(storage);
  return storage;
}
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
  vi.unstubAllGlobals();
});

const file = (text: string): Blob => new Blob([text]);
const checkpoint = (digest: string, done: number) => ({
  digest,
  blocks: 0,
  state: { weights: Float32Array.of(1, 2, 3), epoch: done },
  done,
  total: 12,
});

it('finds models like other files, by digest or by name', async () => {
  const storage = await open();
  await storage.models.keep('abc', 'a.model', file('one'));
  await storage.models.keep('def', 'a.model', file('two'));
  expect(await (await storage.findFile('b.model', 'abc'))?.text()).toBe('one');
  expect(await (await storage.findFile('a.model', undefined))?.text()).toBe('two');
  expect(await storage.findFile('a.model', 'other')).toBeUndefined();
});

it('keeps the last few models', async () => {
  const { models, findFile } = await open().then((storage) => ({
    models: storage.models,
    findFile: (digest: string) => storage.findFile('', digest),
  }));
  for (let k = 0; k <= KEPT_MODELS; k++) await models.keep(`d${k}`, `m${k}`, file(String(k)));
  expect(await findFile('d0')).toBeUndefined();
  expect(await findFile('d1')).toBeDefined();
});

it('gives a model the place of the one of the epoch before', async () => {
  const { models } = await open();
  await models.keep('first', 'm', file('1'));
  await models.keep('second', 'm', file('2'), { instead: 'first' });
  expect(await models.find('m', 'first')).toBeUndefined();
  await models.keep('second', 'm', file('2'), { instead: 'second' });
  expect(await models.find('m', 'second')).toBeDefined();
});

it('knows which models were trained here', async () => {
  const { models } = await open();
  await models.keep('own', 'm', file('1'), { training: 'x' });
  await models.keep('brought', 'm', file('2'));
  expect(await models.isTrained('own')).toBe(true);
  expect(await models.isTrained('brought')).toBe(false);
  expect(await models.isTrained('unheard of')).toBe(false);
});

it('brings the newest checkpoint of an experiment back after a reload', async () => {
  const first = await open();
  await first.models.keepCheckpoint(checkpoint('x', 3));
  await first.models.keepCheckpoint(checkpoint('x', 4));
  first.close();
  const { models } = await open();
  expect(await models.checkpoint('x')).toEqual(checkpoint('x', 4));
  expect(await models.checkpoint('y')).toBeUndefined();
  await models.forgetCheckpoint('x');
  expect(await models.checkpoint('x')).toBeUndefined();
});

it('keeps checkpoints of the last few experiments, and counts their bytes', async () => {
  const storage = await open();
  for (let k = 0; k <= KEPT_CHECKPOINTS; k++) await storage.models.keepCheckpoint(checkpoint(`e${k}`, 1));
  expect(await storage.models.checkpoint('e0')).toBeUndefined();
  const usage = await storage.usage();
  expect(usage.find(({ kind }) => kind === 'checkpoints')).toMatchObject({
    count: KEPT_CHECKPOINTS,
    bytes: 12 * KEPT_CHECKPOINTS,
  });
});
