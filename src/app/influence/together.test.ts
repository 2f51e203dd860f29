import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../experiment/experiment';
import { CURVES, MEAN_FIELD, MONTE_CARLO, SAMPLED } from './methods';
import { onlyTogether } from './together';
import { allShown, curve, shownWith, village } from './testing';

const slower: Experiment = { ...village, parameters: { ...village.parameters, rate: 0.1 } };
const settings = ({ parameters }: Experiment): string => JSON.stringify(parameters.rate ?? null);
const outputs = { influence: curve([0], [1]) };
const drawn = (shown: ReturnType<typeof onlyTogether>): string[] => CURVES.filter((id) => shown[id].picture);

describe('methods side by side', () => {
  it('stay where all are of the same settings, up to date or not', () => {
    const all = allShown({
      [MONTE_CARLO]: shownWith(outputs, { stale: true }),
      [MEAN_FIELD]: shownWith(outputs, { stale: true }),
    });
    expect(drawn(onlyTogether(all, CURVES, settings))).toEqual([MONTE_CARLO, MEAN_FIELD]);
  });
  it('give way to the ones that are up to date', () => {
    const all = allShown({
      [MONTE_CARLO]: shownWith(outputs, { stale: true, base: slower }),
      [SAMPLED]: shownWith(outputs),
      [MEAN_FIELD]: shownWith(outputs),
    });
    const left = onlyTogether(all, CURVES, settings);
    expect(drawn(left)).toEqual([SAMPLED, MEAN_FIELD]);
    expect(left[MONTE_CARLO]).toMatchObject({ picture: undefined, stale: false });
  });
  it('of old ones the first leads', () => {
    const all = allShown({
      [MONTE_CARLO]: shownWith(outputs, { stale: true, base: slower }),
      [SAMPLED]: shownWith(outputs, { stale: true }),
    });
    expect(drawn(onlyTogether(all, CURVES, settings))).toEqual([MONTE_CARLO]);
  });
  it('are nothing where nothing has run', () => {
    const none = allShown({});
    expect(onlyTogether(none, CURVES, settings)).toEqual(none);
  });
});
