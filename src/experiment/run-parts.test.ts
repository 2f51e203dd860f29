import { describe, expect, it, vi } from 'vitest';
import { BlockLedger } from './block-ledger';
import type { Estimator } from './estimate';
import { PICTURE_MS } from './execute';
import { planBlocks } from './plan';
import { RunMeter } from './run-meter';
import { RunPictures } from './run-pictures';
import { tinyExperiment, triangle } from './testing/tiny-lab';

function foldOne(ledger: BlockLedger): void {
  const block = ledger.take(10);
  if (!block) throw new Error('no block left');
  ledger.add(block.index, 'part');
  ledger.fold();
}

describe('RunPictures', () => {
  const ledger = (): BlockLedger => new BlockLedger(planBlocks(100));

  it('asks for one picture at a time, when something is new', () => {
    const pictures = new RunPictures();
    const books = ledger();
    expect(pictures.ask(books, 0)).toBe(false);
    foldOne(books);
    expect(pictures.ask(books, 0)).toBe(true);
    foldOne(books);
    expect(pictures.ask(books, 10 * PICTURE_MS)).toBe(false);
    pictures.taken();
    expect(pictures.ask(books, 10 * PICTURE_MS)).toBe(true);
    pictures.taken();
    // Nothing was folded since.
    expect(pictures.ask(books, 20 * PICTURE_MS)).toBe(false);
  });

  it('leaves some time between two pictures', () => {
    const pictures = new RunPictures();
    const books = ledger();
    foldOne(books);
    pictures.ask(books, 1000);
    pictures.taken();
    foldOne(books);
    expect(pictures.ask(books, 1000 + PICTURE_MS - 1)).toBe(false);
    expect(pictures.ask(books, 1000 + PICTURE_MS)).toBe(true);
  });

  it('labels a picture with what was folded when it was asked for', () => {
    const pictures = new RunPictures();
    const books = ledger();
    foldOne(books);
    foldOne(books);
    pictures.ask(books, 0);
    const { done, folded } = books;
    foldOne(books);
    expect(pictures.arrived({}, 'state')).toEqual({ outputs: {}, done, blocks: folded, state: 'state' });
    expect(pictures.last).toMatchObject({ done });
    expect(pictures.arrived({}, undefined)).not.toHaveProperty('state');
  });

  it('keeps the last picture when the run starts again', () => {
    const pictures = new RunPictures();
    const books = ledger();
    foldOne(books);
    pictures.ask(books, 0);
    pictures.arrived({}, 'state');
    pictures.restart();
    expect(pictures.last).toMatchObject({ done: 1, state: 'state' });
    const again = ledger();
    foldOne(again);
    expect(pictures.ask(again, PICTURE_MS)).toBe(true);
  });
});

describe('RunMeter', () => {
  function meter() {
    let time = 0;
    const estimator = {
      expectedMs: () => 0,
      expectedBytes: () => 0,
      learn: vi.fn<Estimator['learn']>(),
      probe: vi.fn<Estimator['probe']>(),
    };
    const made = new RunMeter(
      tinyExperiment(),
      triangle(),
      { now: () => time, turn: () => Promise.resolve() },
      estimator,
    );
    return { meter: made, ...estimator, wait: (ms: number) => (time += ms) };
  }

  it('counts from the start of computing, not from before', () => {
    const { meter: one, learn, probe, wait } = meter();
    wait(5000);
    one.probe({ done: 1, total: 2 });
    one.finish();
    expect(probe).not.toHaveBeenCalled();
    expect(learn).not.toHaveBeenCalled();
    one.start();
    wait(300);
    one.finish();
    expect(learn.mock.calls[0][2]).toBe(300);
  });

  it('probes after a while, with the share that is done', () => {
    const { meter: one, probe, wait } = meter();
    one.start();
    wait(49);
    one.probe({ done: 10, total: 40 });
    expect(probe).not.toHaveBeenCalled();
    wait(1);
    one.probe({ done: 10, total: 40 });
    one.probe({ done: 10 });
    one.probe({ done: 0, total: 40 });
    one.probe({ done: 50, total: 40 });
    expect(probe.mock.calls.map(([, , ms, fraction]) => [ms, fraction])).toEqual([
      [50, 0.25],
      [50, 1],
    ]);
  });

  it('says nothing about runs that were paused or resumed', () => {
    const { meter: one, learn, probe, wait } = meter();
    one.start();
    one.spoil();
    wait(500);
    one.probe({ done: 1, total: 2 });
    one.finish();
    expect(probe).not.toHaveBeenCalled();
    expect(learn).not.toHaveBeenCalled();
  });
});
