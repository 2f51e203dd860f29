import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../campaign-registry';
import { campaignBoard } from '../../core/generators/campaign-board';
import { checkSettings, generateChecked } from '../../core/generators/generate';
import { buildNetwork, type Network } from '../../core/network';
import { defaults } from '../../core/parameters';
import { findMethod } from '../../models';
import { compileCampaign, type CampaignSettings } from '../../models/push-driven-cascade/campaign';
import { ExactValues } from '../../models/push-driven-cascade/game/continuation';
import { gameParameters } from '../../models/push-driven-cascade/game/game-parameters';
import { chooserOf, type ChoosingPolicy } from '../../models/push-driven-cascade/policies/choose';
import { PushState } from '../../models/push-driven-cascade/push-state';
import type { Experiment } from '../experiment';
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

/** The board of a level. */
function networkOf({ inputs: { network } }: Experiment): Network {
  if (network?.kind === 'generated') {
    const settings = checkSettings(campaignBoard, network.parameters);
    const made = settings.ok ? generateChecked(settings.value, network.seed) : settings;
    if (made.ok) return made.value;
  }
  if (network?.kind !== 'bundled') throw new Error('no board');
  const file = JSON.parse(readFileSync(`public/networks/${network.id}.json`, 'utf8')) as {
    n: number;
    directed: boolean;
    from: number[];
    to: number[];
  };
  return buildNetwork({ ...file, from: Int32Array.from(file.from), to: Int32Array.from(file.to) });
}

/** What a policy is worth on a level, exactly. */
function worth(id: string, policy: ChoosingPolicy): number {
  const level = campaignLevels.find((one) => one.id === id);
  if (!level) throw new Error(id);
  const values = { ...defaults(gameParameters), ...level.experiment.parameters };
  const budget = Number(values.budget);
  const start = new Int32Array(0);
  const campaign = compileCampaign(networkOf(level.experiment), { ...(values as unknown as CampaignSettings), start });
  const steps = new ExactValues(campaign, chooserOf(policy, campaign, budget), 1e6).value(
    new PushState(campaign),
    budget,
  );
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

it('teaches what is so', () => {
  // Ann first is worth 1.23.
  expect(worth('two-users', 'online-search')).toBeCloseTo(1.225, 9);
  // Influence counts only after a yes.
  expect(worth('celebrity', 'weight-sum')).toBeLessThan(0.5);
  expect(worth('celebrity', 'online-search')).toBeGreaterThan(2);
  // The largest chance now is not where a chain begins.
  expect(worth('chain', 'online-search')).toBeGreaterThan(worth('chain', 'online-greedy') + 0.4);
  // Greedy takes the loners and never gets into the club.
  expect(worth('club', 'online-search')).toBeGreaterThan(worth('club', 'greedy') + 0.8);
  // The best connected house is not always it.
  expect(worth('families', 'online-search')).toBeGreaterThan(worth('families', 'weight-sum') + 0.5);
  expect(worth('circles', 'online-search')).toBeGreaterThan(worth('circles', 'online-greedy'));
});
