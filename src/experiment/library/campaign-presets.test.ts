import { describe, expect, it } from 'vitest';
import { generateNetwork } from '../../core/generators';
import { findMethod } from '../../models';
import { familyOf } from '../family';
import { registry } from '../lab-registry';
import { decodePermalink, encodePermalink } from '../permalink';
import { validate } from '../validate';
import { campaignPresets } from './campaign-presets';
import { influencePresets } from './influence-presets';
import { popularityPresets } from './popularity-presets';
import { presets } from './presets';

it('has a name of its own for each, also beside the presets of other pages', () => {
  const others = [...presets, ...influencePresets, ...popularityPresets].map(({ id }) => id);
  const ids = campaignPresets.map(({ id }) => id);
  expect(new Set([...others, ...ids]).size).toBe(new Set(others).size + ids.length);
  expect(new Set(campaignPresets.map(({ title }) => title)).size).toBe(ids.length);
});

describe.each(campaignPresets)('$id', ({ experiment, title }) => {
  it('is valid as it stands, and comes back from a link', () => {
    expect(title.length).toBeLessThanOrEqual(14);
    expect(validate(JSON.parse(JSON.stringify(experiment)), registry)).toMatchObject({ ok: true, issues: [] });
    const back = decodePermalink(encodePermalink(experiment, registry), registry);
    expect(back).toMatchObject({ ok: true, value: { title: experiment.title, view: experiment.view } });
  });

  it('opens on its page with methods of the family, and says how many pushes there are', () => {
    expect(experiment.view?.page).toBe('campaign');
    expect(experiment.parameters.budget).toBeGreaterThan(0);
    const ids = [experiment.method, ...(experiment.view?.compare ?? [])];
    expect(ids.map(familyOf)).toEqual(ids.map(() => 'push-driven-cascade'));
    for (const id of ids) expect(findMethod(id)?.id).toBe(id);
  });

  it('is not held against an optimum of other rules', () => {
    const other = (experiment.parameters.answers ?? 'at-once') !== 'at-once';
    expect(experiment.view?.compare?.includes('push-driven-cascade/optimum')).toBe(!other);
  });
});

it('shows the two users of the counterexample to Theorem 2', () => {
  const source = campaignPresets.find(({ id }) => id === 'printed-bound')?.experiment.inputs.network;
  const made = source?.kind === 'generated' && generateNetwork(source.generator, source.parameters, source.seed);
  expect(made && made.ok && [...made.value.nodeValues.preference]).toEqual([0.9, 0.05]);
});
