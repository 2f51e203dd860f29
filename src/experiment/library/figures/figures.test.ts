import { describe, expect, it } from 'vitest';
import { registry } from '../../lab-registry';
import { presets } from '../presets';
import { validate } from '../../validate';
import { filesNeeded, saySeeds, seedsOf, timeTaken, verdictOf, type FigurePlan, type FigureResult } from './figure';
import { figurePath, figures, figuresOf, findFigure } from './index';
import { findPaper, papers } from './papers';
import { percent, scalarOf, seriesOf, short } from './words';

const check = (holds: boolean) => ({ text: '', holds });

describe('a verdict', () => {
  it('follows from the checks: all, some, none', () => {
    expect(verdictOf([check(true), check(true)])).toBe('reproduced');
    expect(verdictOf([check(true), check(false)])).toBe('partly');
    expect(verdictOf([check(false)])).toBe('not');
    expect(verdictOf([])).toBeUndefined();
  });
});

describe('a plan', () => {
  const experiment = { ...presets[0].experiment, seed: 3 };
  const plan: FigurePlan = {
    size: '',
    runs: [
      { id: 'a', experiment, needs: 'x.txt' },
      { id: 'b', experiment, needs: 'x.txt' },
      { id: 'c', experiment },
    ],
  };
  it('says which files and which seed it takes', () => {
    expect(filesNeeded(plan)).toEqual(['x.txt']);
    expect(seedsOf(plan)).toEqual([3]);
    const wider = { ...plan, runs: [{ id: 'd', experiment: { ...experiment, seed: 4 } }, ...plan.runs] };
    expect(seedsOf(wider)).toEqual([3, 4]);
    expect([[7], [1, 2], [1, 2, 3], [1, 4, 9], [1, 2, 3, 4, 5, 6, 9]].map(saySeeds)).toEqual([
      'seed 7',
      'seeds 1, 2',
      'seeds 1 to 3',
      'seeds 1, 4, 9',
      '7 seeds',
    ]);
  });
  it('took as long as its own results, the making of data included', () => {
    const took = (wallMs: number, dataMs?: number) =>
      ({ outputs: {}, stamp: { wallMs }, ...(dataMs ? { dataMs } : {}) }) as unknown as FigureResult;
    const results = new Map([
      ['a', took(10)],
      ['b', took(20, 5)],
      ['other', took(1000)],
    ]);
    expect(timeTaken(plan, results)).toBe(35);
  });
});

describe('the library of figures', () => {
  it('has five papers, each with its figures or with what they are about', () => {
    expect(papers.map(({ id }) => id)).toEqual(['SLICER', 'PDC', 'PropNet-SDE', 'SIR-HawkesN', 'FOREST']);
    for (const paper of papers) {
      expect(figuresOf(paper.id).length).toBeGreaterThan(0);
      expect(findPaper(paper.slug)).toBe(paper);
      expect(findPaper(paper.id)).toBe(paper);
      expect(paper.authors).not.toBe('');
    }
    expect(findPaper('nothing')).toBeUndefined();
  });
  it('names every figure once, and finds it by its name and its address', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const figure of figures) {
      expect(findFigure(figure.id)).toBe(figure);
      const [slug, rest] = figurePath(figure).split('/');
      expect(findPaper(slug)?.id).toBe(figure.paper);
      expect(`${slug}-${rest}`).toBe(figure.id);
    }
  });
  for (const figure of figures)
    for (const size of ['reduced', 'full'] as const)
      it(`has experiments that can be opened: ${figure.id}, ${size}`, () => {
        const { runs } = figure[size];
        expect(runs.length).toBeGreaterThan(0);
        expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
        for (const run of runs) {
          const checked = validate(JSON.parse(JSON.stringify(run.experiment)), registry);
          expect({ run: run.id, issues: checked.ok ? [] : checked.issues }).toEqual({ run: run.id, issues: [] });
          expect(run.experiment.sweep).toBeUndefined();
          expect(run.experiment.source?.paper).toBe(figure.paper);
          const { network, cascades } = run.experiment.inputs;
          const files = [network, cascades].flatMap((source) =>
            source?.kind === 'uploaded'
              ? [source.name, ...('parts' in source ? (source.parts ?? []).map(({ name }) => name) : [])]
              : [],
          );
          expect([run.needs ?? []].flat()).toEqual(files);
        }
      });
  for (const figure of figures)
    it(`has no verdict and no picture before there is a result: ${figure.id}`, () => {
      const judgement = figure.judge(new Map());
      expect(judgement).toMatchObject({ verdict: undefined, checks: [], found: '' });
    });
});

describe('words of judgements', () => {
  it('say shares and numbers in few figures', () => {
    expect([0.0084, 0.097, 0.95, 0.1453, 1].map(percent)).toEqual(['0.84 %', '9.7 %', '95 %', '14.5 %', '100 %']);
    expect([0.00612, -0.4912, 1234, NaN].map(short)).toEqual(['0.0061', '−0.49', '1,234', '–']);
    expect([8.298e39, -8.9e32].map(short)).toEqual(['8.3 · 10³⁹', '−8.9 · 10³²']);
  });
  it('read outputs of the right kind only', () => {
    const results = new Map([['a', { outputs: { s: { kind: 'scalar', value: 2 } } } as unknown as FigureResult]]);
    expect(scalarOf(results, 'a', 's')).toBe(2);
    expect(scalarOf(results, 'b', 's')).toBeUndefined();
    expect(seriesOf(results, 'a', 's')).toBeUndefined();
  });
});
