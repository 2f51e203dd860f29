import { describe, expect, it } from 'vitest';
import { findMethod } from '../../models';
import { decodePermalink, encodePermalink } from '../permalink';
import { registry } from '../lab-registry';
import { bundledCascades } from './cascades';
import { influencePresets } from './influence-presets';
import { popularityPresets } from './popularity-presets';
import { presets } from './presets';

describe('ready experiments of the Popularity page', () => {
  it.each(popularityPresets.map((preset) => [preset.id, preset] as const))(
    '%s goes through a link',
    (_, { experiment }) => {
      const opened = decodePermalink(encodePermalink(experiment, registry), registry);
      expect(opened).toMatchObject({ ok: true, issues: [] });
    },
  );
  it('every setting is one of the methods that the page runs', () => {
    const tables = (['sir-hawkes/fit', 'sir-hawkes/forecast'] as const).map((id) => findMethod(id)!.parameters);
    for (const { experiment } of popularityPresets)
      for (const id of Object.keys(experiment.parameters)) expect(tables.some((table) => id in table)).toBe(true);
  });
  it('has a name of its own for each, also beside the presets of other pages', () => {
    for (const of of ['id', 'title'] as const) {
      const names = [...presets, ...influencePresets, ...popularityPresets].map((preset) => preset[of]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
  it('names cascades that there are', () => {
    const { cascades } = bundledCascades.find(({ id }) => id === 'reposts')!;
    for (const { experiment } of popularityPresets)
      expect(Number(experiment.parameters.cascade ?? 1)).toBeLessThanOrEqual(cascades);
  });
});
