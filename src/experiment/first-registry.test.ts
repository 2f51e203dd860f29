import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deriveExperiment } from './derive';
import { digestExperiment } from './digest';
import { presets } from './library/presets';

/** Modules as a page finds them at its start. */
beforeEach(() => void vi.resetModules());

describe('the registry of the first page', () => {
  it('becomes that of the whole lab, as one and the same object, when that is loaded', async () => {
    const { registry: first } = await import('./first-registry');
    const begun = first.methods.map(({ id }) => id);
    expect(begun).not.toContain('independent-cascade/slicer');
    const { registry } = await import('./lab-registry');
    expect(registry).toBe(first);
    expect(first.methods.map(({ id }) => id)).toEqual(expect.arrayContaining([...begun, 'independent-cascade/slicer']));
  });

  it('gives its methods the settings and the digests that they have in the whole lab', async () => {
    const { registry } = await import('./first-registry');
    const methods = [...registry.methods];
    const described = () =>
      presets.flatMap(({ experiment }) =>
        methods.map(({ id }) => {
          const derived = deriveExperiment(experiment, id, registry);
          return [
            derived,
            digestExperiment(derived, registry),
            digestExperiment({ ...experiment, method: id }, registry),
          ];
        }),
      );
    const alone = described();
    await import('./lab-registry');
    expect(registry.methods.length).toBeGreaterThan(methods.length);
    expect(described()).toEqual(alone);
  });

  it('has, with the methods of the Spread page, all that its ready experiments name', async () => {
    const { registry } = await import('./spread-registry');
    const methods = registry.methods.map(({ id }) => id);
    const generators = registry.generators.map(({ id }) => id);
    for (const { experiment } of presets) {
      for (const id of [experiment.method, ...(experiment.view?.compare ?? [])]) expect(methods).toContain(id);
    }
    const named = presets.flatMap(({ experiment: { inputs } }) =>
      inputs.network?.kind === 'generated' ? [inputs.network.generator] : [],
    );
    expect(generators).toEqual(expect.arrayContaining(named));
    expect(methods.some((id) => id.startsWith('jump-sde/'))).toBe(false);
    const all = await import('./lab-registry');
    expect(all.registry).toBe(registry);
    expect(new Set(registry.generators).size).toBe(registry.generators.length);
    expect(registry.methods.some(({ id }) => id.startsWith('jump-sde/'))).toBe(true);
  });
});
