/** The pages that work. One that is not in this table does not exist: not in the navigation, not by its address. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { en } from './text/en';
import { withLessonWords, withWords } from './words';

export interface Page {
  path: string;
  title: string;
  /** Whether the top bar lists it among its tabs. */
  tab: boolean;
  /** Whether it shows the open network, so that the bar offers dataset, undo and redo. */
  workspace: boolean;
  /** Whether addresses below its path are its own, as in `papers/slicer`. */
  below?: boolean;
  component: LazyExoticComponent<ComponentType>;
}

export const PAGES: readonly Page[] = [
  { path: '', title: '', tab: false, workspace: false, component: lazy(() => import('./home/HomePage')) },
  {
    path: 'explore',
    title: en.pages.explore,
    tab: true,
    workspace: true,
    component: lazy(withWords(() => import('./explore/ExplorePage'))),
  },
  {
    path: 'spread',
    title: en.pages.spread,
    tab: true,
    workspace: true,
    component: lazy(withWords(() => import('./spread/SpreadPage'))),
  },
  {
    path: 'influence',
    title: en.pages.influence,
    tab: true,
    workspace: true,
    component: lazy(withWords(() => import('./influence/InfluencePage'))),
  },
  {
    path: 'popularity',
    title: en.pages.popularity,
    tab: true,
    workspace: true,
    component: lazy(withWords(() => import('./popularity/PopularityPage'))),
  },
  {
    path: 'campaign',
    title: en.pages.campaign,
    tab: true,
    workspace: true,
    component: lazy(withWords(() => import('./campaign/CampaignPage'))),
  },
  {
    path: 'forecast',
    title: en.pages.forecast,
    tab: true,
    workspace: true,
    component: lazy(withWords(() => import('./forecast/ForecastPage'))),
  },
  {
    path: 'learn',
    title: en.pages.learn,
    tab: true,
    workspace: false,
    below: true,
    component: lazy(withLessonWords(() => import('./learn/LearnPage'))),
  },
  {
    path: 'papers',
    title: en.pages.papers,
    tab: true,
    workspace: false,
    below: true,
    component: lazy(withWords(() => import('./papers/PapersPage'))),
  },
  {
    path: 'data',
    title: en.pages.data,
    tab: true,
    workspace: true,
    component: lazy(withWords(() => import('./data/DataPage'))),
  },
  {
    path: 'help',
    title: en.pages.help,
    tab: false,
    workspace: false,
    component: lazy(withWords(() => import('./help/HelpPage'))),
  },
];

export function pageOf(path: string): Page | undefined {
  return PAGES.find((page) => page.path === path || (page.below && path.startsWith(`${page.path}/`)));
}
