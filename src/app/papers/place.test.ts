import { describe, expect, it } from 'vitest';
import { figurePath, figures, findFigure } from '../../experiment/library/figures';
import { firstExperiment } from '../../experiment/library/presets';
import type { Verdict } from '../../experiment/library/figures/figure';
import type { FigureState, FiguresState } from '../../store/figure-state';
import { pageOf } from '../pages';
import { countMarks, markOf } from './mark';
import { openable } from './openable';
import { placeOf } from './place';

describe('addresses below papers', () => {
  it('open a paper, or one of its figures', () => {
    expect(placeOf('papers')).toMatchObject({ paper: { id: 'SLICER' }, figure: figures[0] });
    expect(placeOf('papers/pdc')).toMatchObject({ paper: { id: 'PDC' } });
    expect(placeOf('papers/pdc').figure).toBeUndefined();
    for (const figure of figures) expect(placeOf(`papers/${figurePath(figure)}`).figure).toBe(figure);
  });
  it('say where there is nothing, and show the gallery', () => {
    expect(placeOf('papers/slicer/99')).toMatchObject({ paper: { id: 'SLICER' }, unknown: true });
    expect(placeOf('papers/other/5b')).toMatchObject({ unknown: true });
    expect(placeOf('papers', []).figure).toBeUndefined();
  });
  it('are all of one page; others have no addresses below', () => {
    expect(pageOf('papers/slicer/5b')?.path).toBe('papers');
    expect(pageOf('spread/slicer')).toBeUndefined();
    expect(pageOf('papersome')).toBeUndefined();
  });
});

describe('signs', () => {
  const judged = (verdict: Verdict | undefined): FigureState => ({
    run: { type: 'idle' },
    outcome: { size: 'reduced', judgement: { verdict, checks: [], found: '', panels: [] }, wallMs: 1, lab: '1' },
  });
  it('say verdict, run, or that there is none', () => {
    expect(markOf({ run: { type: 'idle' } })).toBe('none');
    expect(markOf(judged('not'))).toBe('not');
    expect(markOf(judged(undefined))).toBe('unclear');
  });
  it('are counted, the three verdicts always', () => {
    const state: FiguresState = { figures: { a: judged('reproduced'), b: judged('not') }, files: undefined };
    expect(countMarks(state, ['a', 'b', 'c'])).toEqual([
      { mark: 'reproduced', n: 1 },
      { mark: 'partly', n: 0 },
      { mark: 'not', n: 1 },
      { mark: 'none', n: 1 },
    ]);
  });
});

describe('an experiment of a figure', () => {
  const simulate = 'independent-cascade/simulate';
  it('opens on Spread with all its outputs, beside one run, where its results are shown', () => {
    const learner = findFigure('slicer-1a')?.reduced.runs[0].experiment ?? firstExperiment;
    expect(openable(learner)).toMatchObject({
      method: learner.method,
      outputs: [],
      view: { page: 'spread', compare: [simulate, learner.method], tab: 'learn' },
    });
    const mixture = findFigure('slicer-6')?.reduced.runs[0].experiment ?? firstExperiment;
    expect(openable(mixture).view?.tab).toBe('mixture');
    const passing = findFigure('slicer-text-exact')?.reduced.runs[0].experiment ?? firstExperiment;
    expect(openable(passing).view?.tab).toBeUndefined();
  });
  it('keeps a view of its own', () => {
    expect(openable(firstExperiment)).toBe(firstExperiment);
  });
});
