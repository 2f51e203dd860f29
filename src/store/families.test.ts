import { describe, expect, it, vi } from 'vitest';
import { familyOf } from '../experiment/family';
import type { Experiment } from '../experiment/experiment';
import { Playhead } from './playhead';
import { first, setUp } from './testing/set-up-lab';

const start: Experiment = {
  ...first,
  title: 'start',
  inputs: { network: { kind: 'generated', generator: 'ring', parameters: { n: 20, k: 2 }, seed: 2 } },
  method: 'jump-sde/sampled',
  version: 1,
  parameters: { rate: 0.4, horizon: 0.5 },
  seed: 3,
  // Nothing runs: this is about the experiment alone.
  view: { page: 'influence', compare: [] },
};
const quiet: Experiment = { ...first, view: { page: 'spread', compare: [] } };

function prepared() {
  const playhead = new Playhead(() => () => undefined);
  const { state } = setUp({ playhead, firstExperiment: quiet });
  const shown = (): Promise<void> => vi.waitFor(() => expect(state().dataset.type).toBe('ready'));
  const enter = async (experiment: Experiment): Promise<void> => {
    state().enter(experiment);
    await vi.waitFor(() => expect(familyOf(state().history.present.method)).toBe(familyOf(experiment.method)));
  };
  return { state, playhead, shown, enter };
}

async function opened() {
  const lab = prepared();
  lab.state().show();
  await lab.shown();
  return lab;
}

describe('one experiment, several families', () => {
  it('is entered in one step that undo takes back, data and sources included', async () => {
    const { state, enter } = await opened();
    state().toggleSource(4);
    const before = state().history.present;
    await enter(start);
    const entered = state().history.present;
    expect(entered).toMatchObject({
      method: 'jump-sde/sampled',
      inputs: quiet.inputs,
      seed: quiet.seed,
      parameters: { rate: 0.4, horizon: 0.5, sources: ['4'] },
      view: { page: 'influence' },
    });
    expect(state().history.past.at(-1)).toBe(before);
    state().undo();
    expect(state().history.present).toBe(before);
    state().redo();
    expect(state().history.present).toBe(entered);
  });
  it('is what the family had last when one comes back', async () => {
    const { state, enter } = await opened();
    state().setParameter('alpha', 0.21);
    await enter(start);
    state().setParameter('rate', 0.9);
    await enter(quiet);
    expect(state().history.present).toMatchObject({ method: quiet.method, parameters: { alpha: 0.21 } });
    await enter(start);
    expect(state().history.present.parameters).toMatchObject({ rate: 0.9, horizon: 0.5 });
  });
  it('does nothing on the page of its own family', async () => {
    const { state, enter } = await opened();
    const { history } = state();
    await enter({ ...quiet, title: 'other' });
    expect(state().history).toBe(history);
  });
  it('is the start of the family as it is, where nobody has chosen anything yet', async () => {
    const { state, enter } = prepared();
    await enter(start);
    expect(state().history).toMatchObject({ past: [], present: start });
  });
  it('has a time of any size where it is not counted in steps', async () => {
    const { state, enter, playhead } = await opened();
    expect(playhead.transport().horizon).toBe(6);
    await enter(start);
    expect(playhead.transport().horizon).toBe(0.5);
    playhead.seek(0);
    playhead.stepBy(1);
    expect(playhead.get()).toBe(0.005);
    state().setParameter('horizon', -1);
    expect(playhead.transport().horizon).toBe(0.5);
    state().undo();
    state().undo();
    expect(playhead.transport().horizon).toBe(6);
    playhead.stepBy(1);
    expect(playhead.get()).toBe(1);
  });
});
