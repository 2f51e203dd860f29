import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchUsers } from '../src/core/cascade';
import { parseBundled, parseBundledCascades } from '../src/experiment/bundled';
import { forecastPresets } from '../src/experiment/library/forecast-presets';
import { bundledModels } from '../src/experiment/library/models';
import { decodeModel } from '../src/models/forest/model-file';
import { modelUsersDigest } from '../src/models/forest/model-users';

const read = (path: string): Buffer => readFileSync(new URL(`../public/${path}`, import.meta.url));

describe.each(bundledModels.map((entry) => [entry.id, entry] as const))('the bundled model %s', (id, entry) => {
  const bytes = read(`checkpoints/${id}.model`);
  const decoded = decodeModel(bytes);
  const header = decoded.ok ? decoded.value.header : undefined;

  it('is a model, of the size that the catalogue says, and small', () => {
    expect(decoded).toMatchObject({ ok: true });
    expect(bytes.length).toBe(entry.bytes);
    expect(bytes.length).toBeLessThan(500_000);
  });
  it('is of the users of its data', () => {
    const network = parseBundled(read(`networks/${entry.network}.json`).toString());
    const cascades = parseBundledCascades(read(`cascades/${entry.cascades}.json`).toString());
    expect(header?.users).toBe(modelUsersDigest(cascades, matchUsers(cascades, network), network));
  });
  it('was trained as the ready experiment that starts with it says', () => {
    const own = forecastPresets.filter(({ experiment: { inputs } }) => {
      const { model } = inputs;
      return model?.kind === 'bundled' && model.id === id;
    });
    expect(own).toHaveLength(1);
    expect(header?.parameters).toMatchObject(own[0].experiment.parameters);
    expect(header?.seed).toBe(own[0].experiment.seed);
  });
  it('scores what its story says', () => {
    const percent = Math.round(100 * (header?.metrics['test users-only Hits@10'] ?? 0));
    expect(entry.story).toContain(`${percent} % of all cases`);
    expect(entry.story).toContain(`${header?.epoch} epochs`);
  });
});
