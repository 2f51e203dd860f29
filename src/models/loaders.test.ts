import { describe, expect, it } from 'vitest';
import { methods } from '.';
import { deviceLoaders, findDeviceLoader } from './device-loaders';
import { findLoader, loaders } from './loaders';

describe('loaders', () => {
  it('are there for every method and for nothing else, and are those of the descriptions', () => {
    expect([...Object.keys(loaders), ...Object.keys(deviceLoaders)].sort()).toEqual(Object.keys(methods).sort());
    for (const { id, load, worker } of Object.values(methods))
      expect([id, load]).toEqual([id, worker === 'forest' ? findDeviceLoader(id) : findLoader(id)]);
  });

  it('bring a computation', async () => {
    for (const load of Object.values(loaders))
      expect(['whole', 'waiting', 'blocks', 'rounds']).toContain((await load()).kind);
  });

  it('are found by whole ids only', () => {
    for (const id of ['', 'simulate', 'independent-cascade', 'toString', '__proto__'])
      expect(findLoader(id)).toBeUndefined();
  });
});
