import { describe, expect, it } from 'vitest';
import '../campaign-registry';
import { findMethod } from '../../models';
import { familyOf } from '../family';
import { registry } from '../lab-registry';
import { decodePermalink, encodePermalink } from '../permalink';
import { validate } from '../validate';
import { campaignLevels } from './campaign-levels';
import { influencePresets } from './influence-presets';
import { popularityPresets } from './popularity-presets';
import { presets } from './presets';

it('has six levels, each with a name and a board of its own', () => {
  expect(campaignLevels).toHaveLength(6);
  const others = [...presets, ...influencePresets, ...popularityPresets];
  for (const of of ['id', 'title'] as const) {
    const names = [...others, ...campaignLevels].map((preset) => preset[of]);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(new Set(campaignLevels.map(({ experiment }) => JSON.stringify(experiment.inputs))).size).toBe(6);
});

describe.each(campaignLevels)('$id', ({ experiment, title }) => {
  it('is valid as it stands, and comes back from a link', () => {
    expect(title.length).toBeLessThanOrEqual(14);
    expect(validate(JSON.parse(JSON.stringify(experiment)), registry)).toMatchObject({ ok: true, issues: [] });
    const back = decodePermalink(encodePermalink(experiment, registry), registry);
    expect(back).toMatchObject({ ok: true, value: { title: experiment.title, view: experiment.view } });
  });

  it('is a game that begins, with methods of the family beside it', () => {
    expect(experiment.method).toBe('push-driven-cascade/game');
    expect(experiment.parameters.pushes).toBeUndefined();
    expect(experiment.parameters.scored).toBeUndefined();
    const ids = experiment.view?.compare ?? [];
    expect(ids[0]).toBe(experiment.method);
    expect(ids.map(familyOf)).toEqual(ids.map(() => 'push-driven-cascade'));
    for (const id of ids) expect(findMethod(id)?.id).toBe(id);
  });
});
