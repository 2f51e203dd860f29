import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMethod } from '../../models';
import type { Experiment } from '../experiment';
import { familyOf } from '../family';
import { registry } from '../lab-registry';
import { decodePermalink, encodePermalink } from '../permalink';
import { validate } from '../validate';
import { influencePresets } from './influence-presets';
import { presets } from './presets';

it('has a name of its own for each, also beside the presets of other pages', () => {
  for (const of of ['id', 'title'] as const) {
    const names = [...presets, ...influencePresets].map((preset) => preset[of]);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(influencePresets[0].id).toBe('village');
});

describe.each(influencePresets)('$id', ({ experiment, title }) => {
  it('is valid as it stands, and comes back from a link', () => {
    expect(title.length).toBeLessThanOrEqual(14);
    expect(validate(JSON.parse(JSON.stringify(experiment)), registry)).toMatchObject({ ok: true, issues: [] });
    const back = decodePermalink(encodePermalink(experiment, registry), registry);
    expect(back).toMatchObject({ ok: true, value: { title: experiment.title, view: experiment.view } });
  });

  it('opens on its page with methods of the family', () => {
    expect(experiment.view?.page).toBe('influence');
    const ids = [experiment.method, ...(experiment.view?.compare ?? [])];
    expect(ids.map(familyOf)).toEqual(ids.map(() => 'jump-sde'));
    for (const id of ids) expect(findMethod(id)?.id).toBe(id);
  });

  it('compares no method with what it does not know', () => {
    const { model = 'SI', delay = 'exponential', attention = 'unlimited' } = experiment.parameters;
    const compared = new Set(experiment.view?.compare);
    const basic = model === 'SI' && attention === 'unlimited';
    expect(compared.has('jump-sde/continest') && !basic).toBe(false);
    expect(compared.has('jump-sde/mean-field') && delay !== 'exponential').toBe(false);
  });

  it('looks at a moment before its end', () => {
    const horizon = Number(experiment.parameters.horizon ?? 8);
    expect(experiment.view?.playhead ?? 0).toBeLessThanOrEqual(horizon);
  });

  it('starts from nodes that its network has, by the names they carry there', () => {
    const sources = (experiment.parameters.sources ?? []) as readonly string[];
    expect(namesOf(experiment.inputs.network)).toEqual(expect.arrayContaining([...sources]));
  });
});

/** Names of the nodes of a bundled network; none are told of others, so that nothing may be chosen there. */
function namesOf(network: Experiment['inputs']['network']): string[] {
  if (network?.kind !== 'bundled') return [];
  const file = JSON.parse(readFileSync(`public/networks/${network.id}.json`, 'utf8')) as {
    n: number;
    labels?: string[];
  };
  return file.labels ?? Array.from({ length: file.n }, (_, i) => String(i));
}
