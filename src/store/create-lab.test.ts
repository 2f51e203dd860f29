import { describe, expect, it, vi } from 'vitest';
import { MAX_PINS } from './create-lab';
import { shownDataset } from './datasets';
import { blob, DMP, first, MC, ONE, setUp } from './testing/set-up-lab';

describe('the lab store', () => {
  it('shows the first experiment when a page asks for it: network, then every ticked method', async () => {
    const { state, settled } = setUp();
    expect(state().dataset.type).toBe('empty');
    state().show();
    await settled();
    expect(shownDataset(state().dataset)?.title).toBe('Ring');
    const size = state().runs[MC]?.picture?.outputs['mean-size'];
    expect(size?.kind === 'scalar' && size.value).toBeGreaterThan(1);
  });

  it('runs again while a slider moves, and only methods that depend on it', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    const before = { mc: state().runs[MC]?.picture, dmp: state().runs[DMP]?.picture };
    state().setParameter('runs', 80);
    await settled();
    expect(state().runs[DMP]?.picture).toBe(before.dmp);
    expect(state().runs[MC]?.picture).not.toBe(before.mc);
    expect(state().runs[MC]?.picture?.total).toBe(80);
  });

  it('leaves slow methods out of date until Run is pressed, with the last good picture kept', async () => {
    let ms = 1;
    const { state, runs, settled } = setUp({ expectedMs: () => ms });
    state().show();
    await settled();
    ms = 60_000;
    const picture = state().runs[MC]?.picture;
    state().setParameter('alpha', 0.9);
    expect(runs.isStale(MC)).toBe(true);
    expect(state().runs[MC]?.picture).toBe(picture);
    state().run();
    await settled();
  });

  it('undoes ten changes to the initial values and redoes them', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    for (let i = 1; i <= 10; i++) state().setParameter('alpha', i / 20);
    for (let i = 0; i < 10; i++) state().undo();
    expect(state().history.present).toEqual(first);
    for (let i = 0; i < 10; i++) state().redo();
    expect(state().history.present.parameters.alpha).toBe(0.5);
  });

  it('makes and removes sources by the names of nodes', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().toggleSource(4);
    state().toggleSource(9);
    expect(state().history.present.parameters.sources).toEqual(['4', '9']);
    state().toggleSource(4);
    expect(state().history.present.parameters.sources).toEqual(['9']);
  });

  it('hides nodes and shows them again; a tab is no step of the history', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().toggleHidden(4);
    state().toggleHidden(9);
    expect(state().history.present.parameters.hiddenNodes).toEqual(['4', '9']);
    expect(state().history.present.parameters.sources).toBeUndefined();
    state().toggleHidden(4);
    const steps = state().history.past.length;
    state().turnTo('learn');
    expect(state().history.present.view?.tab).toBe('learn');
    expect(state().history.present.parameters.hiddenNodes).toEqual(['9']);
    expect(state().history.past.length).toBe(steps);
    state().setNetwork({ kind: 'generated', generator: 'ring', parameters: { n: 12, k: 2 }, seed: 1 });
    expect(state().history.present.parameters.hiddenNodes).toBeUndefined();
  });

  it('starts another network without the nodes of the former, and undo brings both back', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().toggleSource(4);
    state().setView({ selection: ['3'], filter: [0, 2] });
    const before = state().history.present;
    state().setNetwork({ kind: 'generated', generator: 'ring', parameters: { n: 12, k: 2 }, seed: 1 });
    await settled();
    expect(shownDataset(state().dataset)?.network.n).toBe(12);
    expect(state().history.present.parameters.sources).toBeUndefined();
    expect(state().history.present.view?.selection).toBeUndefined();
    state().undo();
    await settled();
    expect(state().history.present).toBe(before);
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
  });

  it('asks for a file that is not here, and shows nothing that was computed for another network', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setNetwork({ kind: 'uploaded', name: 'lost.csv', digest: 'ab'.repeat(32) });
    await vi.waitFor(() => expect(state().dataset.type).toBe('failed'));
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
    expect(state().announcement).toContain('lost.csv');
    expect(state().runs[MC]?.picture).toBeUndefined();
  });

  it('goes back to the former experiment when its network cannot be made', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    const before = state().history.present;
    state().setNetwork({ kind: 'generated', generator: 'random-regular', parameters: { n: 11, degree: 3 }, seed: 1 });
    await settled();
    expect(state().history.present).toBe(before);
    expect(shownDataset(state().dataset)?.network.n).toBe(30);
    expect(state().notices.length).toBeGreaterThan(0);
  });

  it('drops what was said about weights once one has gone on', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    const said = (): string[] => state().notices.map(({ text }) => text);
    state().notify('bad', 'no file');
    state().notify('bad', 'foreign weights', undefined, 'weights');
    state().notify('bad', 'half of a file', undefined, 'weights');
    expect(said()).toEqual(['no file', 'half of a file']);
    state().run();
    expect(said()).toEqual(['no file']);
    state().notify('bad', 'foreign weights', undefined, 'weights');
    state().goOn('weights');
    expect(said()).toEqual(['no file']);
    await settled();
  });

  it('starts nothing while a setting is wrong, and goes on when it is mended', async () => {
    const { state, settled, services } = setUp();
    state().show();
    await settled();
    const picture = state().runs[MC]?.picture;
    state().setParameter('horizon', 0);
    expect(state().runs[MC]?.type).toBe('done');
    expect(state().runs[MC]?.picture).toBe(picture);
    expect(services.playhead.transport().horizon).toBe(6);
    state().setParameter('horizon', 4);
    await settled();
    expect(services.playhead.transport().horizon).toBe(4);
  });

  it('tells with every picture which experiment it was made for', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    expect(state().runs[MC]?.picture?.base).toBe(state().history.present);
    state().setParameter('runs', 60);
    await settled();
    expect(state().runs[DMP]?.picture?.base.parameters.runs).toBe(50);
  });

  it('stops a run with what there is, and resumes to the numbers of an uninterrupted one', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setCompare(ONE, false);
    state().setCompare(DMP, false);
    state().setParameter('runs', 200_000);
    await vi.waitFor(() => expect(state().runs[MC]?.type === 'running' && state().runs[MC]?.picture).toBeTruthy());
    state().stop();
    await vi.waitFor(() => expect(state().runs[MC]?.type).toBe('stopped'));
    const stopped = state().runs[MC];
    expect(stopped?.type === 'stopped' && stopped.done).toBeGreaterThan(0);
    expect(stopped?.picture?.outputs['mean-size']).toBeDefined();
    state().resume(MC);
    await vi.waitFor(() => expect(state().runs[MC]?.type).toBe('done'));
    expect(state().runs[MC]?.picture?.done).toBe(200_000);
  });

  it('goes on with a stopped learner from where it stood, to the same numbers', async () => {
    const slicer = 'independent-cascade/slicer';
    const { store, state, settled } = setUp();
    state().show();
    await settled();
    for (const method of [ONE, DMP] as const) state().setCompare(method, false);
    state().setCompare(slicer, true);
    state().setCompare(MC, false);
    state().setParameter('optimiser', 'gradient');
    const learned = (): unknown => state().runs[slicer]?.picture?.outputs.learned;
    await vi.waitFor(() => expect(state().runs[slicer]?.type).toBe('done'));
    const whole = learned();
    state().setParameter('optimiser', 'adam');
    await vi.waitFor(() => expect(state().runs[slicer]?.type).toBe('done'));
    state().setParameter('optimiser', 'gradient');
    // At the first word of it: whoever looks now and then may come when it is over.
    const unsubscribe = store.subscribe(({ runs }) => {
      const run = runs[slicer];
      if (run?.type !== 'running' || run.progress.done < 5) return;
      unsubscribe();
      state().stop();
    });
    await vi.waitFor(() => expect(state().runs[slicer]?.type).toBe('stopped'));
    const stopped = state().runs[slicer];
    if (stopped?.type !== 'stopped' || !stopped.resume) throw new Error('nothing to go on from');
    expect(stopped.resume.done).toBeLessThanOrEqual(stopped.done);
    expect(stopped.picture?.outputs.learned).toBeDefined();
    state().resume(slicer);
    await vi.waitFor(() => expect(state().runs[slicer]?.type).toBe('done'));
    expect(learned()).toEqual(whole);
  });

  it('keeps runs for comparison, at most eight, with their experiment', async () => {
    const { state, settled } = setUp();
    state().pin();
    expect(state().pins).toEqual([]);
    state().show();
    await settled();
    for (let i = 0; i < MAX_PINS + 2; i++) state().pin();
    expect(state().pins).toHaveLength(MAX_PINS);
    const [pin] = state().pins;
    expect(pin.outputs[MC]?.reached).toBeDefined();
    state().renamePin(pin.id, 'calm');
    state().showPin(pin.id, false);
    expect(state().pins[0]).toMatchObject({ name: 'calm', visible: false });
    state().unpin(pin.id);
    expect(state().pins).toHaveLength(MAX_PINS - 1);
  });

  it('keeps no results of other settings than the present ones', async () => {
    const { state, settled } = setUp();
    state().show();
    await settled();
    state().setParameter('runs', 9_000_000);
    state().pin();
    for (const pin of state().pins) expect(pin.outputs[MC]).toBeUndefined();
  });

  it('deletes everything and starts over', async () => {
    const { state, settled, files } = setUp();
    state().show();
    await settled();
    state().setParameter('alpha', 0.9);
    files.set('x', blob('x'));
    await state().deleteAll();
    await settled();
    expect(files.size).toBe(0);
    expect(state().history).toMatchObject({ past: [], present: first });
  });
});
