import { describe, expect, it } from 'vitest';
import { generators } from '.';
import { findGeneratorLoader, generatorLoaders } from './loaders';

describe('loaders of generators', () => {
  it('bring every generator of the registry, and nothing else', async () => {
    expect(Object.keys(generatorLoaders)).toEqual(Object.keys(generators));
    for (const [id, load] of Object.entries(generatorLoaders)) {
      expect(await load()).toBe(generators[id]);
      expect(findGeneratorLoader(id)).toBe(load);
    }
  });

  it('are found by whole ids only', () => {
    for (const id of ['', 'erdos', 'toString', '__proto__']) expect(findGeneratorLoader(id)).toBeUndefined();
  });
});
