/**
 * Ready experiments, by name, for the command line and for pages.
 */
import type { Experiment } from '../experiment';
import { SCHEMA } from '../experiment';

export interface LibraryEntry {
  id: string;
  experiment: Experiment;
  /** The user's file that it works on. */
  needs?: string;
}

const cascade = (
  method: Experiment['method'],
  title: string,
  network: Experiment['inputs']['network'],
  parameters: Experiment['parameters'],
): Experiment => ({ schema: SCHEMA, title, inputs: { network }, method, version: 1, parameters, seed: 1, outputs: [] });

/** The conditions of SLICER, Fig. 4: about ten random sources, α = max(kᵢ, kⱼ)^(−1/2), four steps. */
const figure4 = {
  alphaLaw: 'degree',
  alphaExponent: 0.5,
  initial: 'stochastic',
  expectedSources: 10,
  horizon: 4,
} as const;

const slicerFigure4 = (id: string, name: string): LibraryEntry[] =>
  (['dmp', 'monte-carlo'] as const).map((method) => ({
    id: method === 'dmp' ? id : `${id}-monte-carlo`,
    needs: name,
    experiment: {
      ...cascade(
        `independent-cascade/${method}`,
        `${method === 'dmp' ? 'Message passing' : 'Monte Carlo'} on ${name}`,
        { kind: 'uploaded', name, choices: { directed: false } },
        figure4,
      ),
      source: { paper: 'SLICER', item: 'Fig. 4' },
    },
  }));

/** Who passes on news to whom (PropNet-SDE, section 6.3, on sites instead of people): hours, up to two days after the first report. */
const memetracker = { kind: 'uploaded', name: 'cascade.txt.gz', choices: { timeUnit: 'hour' } } as const;
const sites = { mostActive: 400, leastUsers: 5, window: 48 } as const;

const netRateOnMemetracker: Experiment = {
  ...cascade(
    'jump-sde/netrate',
    'Rates between news sites',
    { kind: 'derived', rule: 'successive', least: 1, cascades: memetracker },
    // Delays of news are spread over decades: from a minute to days.
    { ...sites, law: 'power-law', lawCutoff: 0.02 },
  ),
  source: { paper: 'PropNet-SDE', item: 'Fig. 7' },
};

/** What was learned, as the network to predict on. */
const learnedFrom = ({ inputs, method, version, parameters, seed }: Experiment): Experiment['inputs']['network'] => ({
  kind: 'result',
  of: { inputs: { ...inputs, cascades: memetracker }, method, version, parameters, seed },
  output: 'network',
});

export const library: readonly LibraryEntry[] = [
  {
    id: 'tree-like',
    experiment: cascade(
      'independent-cascade/dmp',
      'Message passing where loops are rare',
      { kind: 'bundled', id: 'grapevine' },
      { alpha: 0.5 },
    ),
  },
  {
    id: 'square-lattice',
    experiment: cascade(
      'independent-cascade/monte-carlo',
      'Monte Carlo on a square lattice',
      { kind: 'generated', generator: 'square-lattice', parameters: {}, seed: 1 },
      { alpha: 0.5, horizon: 40 },
    ),
  },
  {
    id: 'karate',
    experiment: cascade(
      'independent-cascade/monte-carlo',
      'A rumour in the karate club',
      { kind: 'bundled', id: 'karate' },
      { alpha: 0.3 },
    ),
  },
  ...slicerFigure4('slicer-fig4-as-22july06', 'as-22july06.txt.gz'),
  ...slicerFigure4('slicer-fig4-web-sk-2005', 'web-sk-2005.txt.gz'),
  {
    id: 'memetracker-netrate',
    needs: memetracker.name,
    experiment: { ...netRateOnMemetracker, inputs: { ...netRateOnMemetracker.inputs, cascades: memetracker } },
  },
  {
    id: 'memetracker-held-out',
    needs: memetracker.name,
    experiment: {
      ...cascade('jump-sde/held-out', 'News predicted from its first site', learnedFrom(netRateOnMemetracker), {
        ...sites,
        rateLaw: 'file',
        delay: 'power-law',
        cutoff: 0.02,
        runs: 200,
      }),
      inputs: { network: learnedFrom(netRateOnMemetracker), cascades: memetracker },
      source: { paper: 'PropNet-SDE', item: 'Fig. 7' },
    },
  },
];
