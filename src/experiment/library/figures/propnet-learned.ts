/**
 * PropNet-SDE, section 6.3: rates learned by NetRate from 60 % of the cascades, the others predicted from their first user. The paper's
 * microblogs are not to be had: the same is done with cascades drawn on a known network, and with the news sites of Memetracker.
 */
import type { CascadeSource, Experiment, Source } from '../../experiment';
import type { FigurePlan, FigureResults, FigureRun } from './figure';
import { propagation } from './propnet-networks';

export interface LearnedSet {
  id: 'drawn' | 'memetracker';
  title: string;
  /** Unit of its times, as plots write it. */
  unit?: string;
}

export const DRAWN: LearnedSet = { id: 'drawn', title: 'drawn cascades' };
export const MEMETRACKER: LearnedSet = { id: 'memetracker', title: 'Memetracker', unit: 'h' };
export const learnedSets: readonly LearnedSet[] = [DRAWN, MEMETRACKER];

/** The file of news cascades that FOREST brings. */
export const MEMETRACKER_FILE = 'cascade.txt.gz';

interface Data {
  network: Source;
  cascades: CascadeSource;
  /** Which users and cascades, and how long they are watched. */
  split: Experiment['parameters'];
}

const scaleFree: Source = { kind: 'generated', generator: 'scale-free', parameters: { n: 100 }, seed: 1 };

/** Cascades from one random node each on a scale-free network of 100, watched up to T = 8. */
function drawn(count: number): Data {
  const parameters = { rateLaw: 'random', rateMin: 0.05, rateMax: 0.5, horizon: 8, runs: count } as const;
  const of = { inputs: { network: scaleFree }, method: 'jump-sde/cascades', version: 1, parameters, seed: 1 } as const;
  return {
    network: scaleFree,
    cascades: { kind: 'result', of, output: 'cascades' },
    split: { mostActive: 100, leastUsers: 2, window: 8 },
  };
}

/** The 400 most active sites, cascades with five of them or more, the first 24 hours. */
function memetracker(): Data {
  const cascades: CascadeSource = { kind: 'uploaded', name: MEMETRACKER_FILE, choices: { timeUnit: 'hour' } };
  return {
    network: { kind: 'derived', rule: 'successive', least: 1, cascades },
    cascades,
    split: { mostActive: 400, leastUsers: 5, window: 24 },
  };
}

/** Learning, then prediction on what was learned, from the same cascades split in the same way. */
export function learnedPlan(
  item: string,
  sets: readonly LearnedSet[],
  size: { cascades: number; runs: number },
  more: Experiment['parameters'],
  words: string,
  seconds: number,
): FigurePlan {
  return {
    size: words,
    seconds,
    runs: sets.flatMap((set): FigureRun[] => {
      const { network, cascades, split } = set.id === 'drawn' ? drawn(size.cascades) : memetracker();
      const learning = propagation(
        item,
        'jump-sde/netrate',
        `Rates learned from ${set.title}`,
        { network, cascades },
        { ...split },
        ['edges', 'worst-gradient', 'worst-slack', 'unconverged', 'learned-from', 'precision', 'recall', 'rate-error'],
      );
      const { inputs, method, version, parameters, seed } = learning;
      const learned: Source = { kind: 'result', of: { inputs, method, version, parameters, seed }, output: 'network' };
      const needs = set.id === 'memetracker' ? { needs: MEMETRACKER_FILE } : {};
      return [
        { id: `${set.id}-netrate`, experiment: learning, ...needs, weight: set.id === 'drawn' ? 1 : 4 },
        {
          id: `${set.id}-held-out`,
          experiment: propagation(
            item,
            'jump-sde/held-out',
            `Prediction of ${set.title}`,
            { network: learned, cascades },
            { ...split, rateLaw: 'file', runs: size.runs, ...more },
            [],
          ),
          ...needs,
          weight: set.id === 'drawn' ? 2 : 8,
        },
      ];
    }),
  };
}

/** The sets that were predicted by now. */
export const predictedSets = (results: FigureResults): LearnedSet[] =>
  learnedSets.filter(({ id }) => results.has(`${id}-held-out`));
