import { describe, expect, it } from 'vitest';
import { findMethod } from '../../models';
import { registry } from '../lab-registry';
import { decodePermalink, encodePermalink } from '../permalink';
import { bundledCascades } from './cascades';
import { forecastPresets } from './forecast-presets';
import { influencePresets } from './influence-presets';
import { bundledModels } from './models';
import { bundledNetworks } from './networks';
import { popularityPresets } from './popularity-presets';
import { presets } from './presets';

describe('ready experiments of the Forecast page', () => {
  it.each(forecastPresets.map((preset) => [preset.id, preset] as const))(
    '%s goes through a link',
    (_, { experiment }) => {
      const opened = decodePermalink(encodePermalink(experiment, registry), registry);
      expect(opened).toMatchObject({ ok: true, issues: [] });
    },
  );
  it('every setting is one of the methods that the page runs', () => {
    for (const { experiment } of forecastPresets) {
      const tables = [experiment.method, ...(experiment.view?.compare ?? [])].map((id) => findMethod(id)!.parameters);
      for (const id of Object.keys(experiment.parameters)) expect(tables.some((table) => id in table)).toBe(true);
    }
  });
  it('has a name of its own for each, also beside the presets of other pages', () => {
    for (const of of ['id', 'title'] as const) {
      const all = [...presets, ...influencePresets, ...popularityPresets, ...forecastPresets];
      const names = all.map((preset) => preset[of]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
  it('names data and models that there are, and models of these very data', () => {
    for (const { experiment } of forecastPresets) {
      const { network, cascades, model } = experiment.inputs;
      const idOf = (source: typeof network | typeof cascades | typeof model) =>
        source?.kind === 'bundled' ? source.id : undefined;
      expect(bundledNetworks.map(({ id }) => id)).toContain(idOf(network));
      expect(bundledCascades.find(({ id }) => id === idOf(cascades))?.network).toBe(idOf(network));
      if (!model) continue;
      const shipped = bundledModels.find(({ id }) => id === idOf(model));
      expect([shipped?.cascades, shipped?.network]).toEqual([idOf(cascades), idOf(network)]);
    }
  });
});
