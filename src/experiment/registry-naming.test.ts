import { expect, it } from 'vitest';
import { familyOf } from './family';
import { registry as all } from './lab-registry';
import { namedFamilies, registryNaming } from './registry-naming';

it('knows every family', () => {
  expect(new Set(namedFamilies)).toEqual(new Set(all.methods.map(({ id }) => familyOf(id))));
});

it('has the methods and generators that an experiment names', async () => {
  const registry = await registryNaming({
    inputs: { network: { kind: 'generated', generator: 'ring' } },
    method: 'sir-hawkes/fit',
    view: { compare: ['jump-sde/exact'] },
  });
  const ids = registry.methods.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['sir-hawkes/fit', 'jump-sde/exact']));
  expect(registry.generators.map(({ id }) => id)).toContain('ring');
  expect(await registryNaming(undefined)).toBe(registry);
});
