/** Which page shows the experiments of which family of methods: said here and nowhere else. */
import type { Experiment } from '../experiment/experiment';
import { familyOf } from '../experiment/family';

interface Family {
  id: string;
  page: string;
  /** Its methods work on cascades alone: the page is about these, whatever network there is beside them. */
  cascades?: true;
  /** What the page starts with; loaded with every method that it may name. */
  start(): Promise<Experiment>;
}

const FAMILIES: readonly Family[] = [
  {
    id: 'independent-cascade',
    page: 'spread',
    start: () => import('../experiment/library/presets').then((m) => m.firstExperiment),
  },
  {
    id: 'jump-sde',
    page: 'influence',
    start: () =>
      Promise.all([import('../experiment/library/influence-presets'), import('../experiment/influence-registry')]).then(
        ([m]) => m.influencePresets[0].experiment,
      ),
  },
  {
    id: 'sir-hawkes',
    page: 'popularity',
    cascades: true,
    start: () =>
      Promise.all([
        import('../experiment/library/popularity-presets'),
        import('../experiment/popularity-registry'),
      ]).then(([m]) => m.popularityPresets[0].experiment),
  },
  {
    id: 'push-driven-cascade',
    page: 'campaign',
    start: () =>
      Promise.all([import('../experiment/library/campaign-levels'), import('../experiment/campaign-registry')]).then(
        ([m]) => m.campaignLevels[0].experiment,
      ),
  },
  {
    id: 'forest',
    page: 'forecast',
    cascades: true,
    start: () =>
      Promise.all([import('../experiment/library/forecast-presets'), import('../experiment/forecast-registry')]).then(
        ([m]) => m.forecastPresets[0].experiment,
      ),
  },
];

/** The page of an experiment. */
export const pageFor = ({ method }: Pick<Experiment, 'method'>): string =>
  FAMILIES.find(({ id }) => id === familyOf(method))?.page ?? FAMILIES[0].page;

/** The family that a page shows; undefined for pages that take experiments of all kinds, or of none. */
export const familyOfPage = (path: string): Family | undefined => FAMILIES.find(({ page }) => page === path);
