import { lazy, Suspense, type ComponentType } from 'react';
import { lab } from '../../../store/lab';
import { forecastWords as words } from '../../text/en-forecast';
import { Tabs } from '../../ui/Tabs';
import type { Forecast } from '../use-forecast';
import { OverviewTab } from './OverviewTab';

const TrainingTab = lazy(() => import('./TrainingTab').then((m) => ({ default: m.TrainingTab })));
const TestTab = lazy(() => import('./TestTab').then((m) => ({ default: m.TestTab })));
const SizeTab = lazy(() => import('./SizeTab').then((m) => ({ default: m.SizeTab })));
const WhyTab = lazy(() => import('./WhyTab').then((m) => ({ default: m.WhyTab })));

/** From left to right; all but the first are loaded when they are opened. */
const TABS: readonly { id: keyof typeof words.tabs; component: ComponentType<{ forecast: Forecast }> }[] = [
  { id: 'overview', component: OverviewTab },
  { id: 'training', component: TrainingTab },
  { id: 'test', component: TestTab },
  { id: 'size', component: SizeTab },
  { id: 'why', component: WhyTab },
];

/** How it learned, how well it knows, how far it goes, and why. */
export function Results({ forecast }: { forecast: Forecast }) {
  const [named] = (forecast.experiment.view?.tab ?? '').split('/');
  return (
    <Tabs
      label={words.results}
      panelClass="panel-scroll"
      selected={TABS.find(({ id }) => id === named)?.id ?? TABS[0].id}
      onSelect={(id) => lab.getState().turnTo(id)}
      pages={TABS.map(({ id, component: Component }) => ({
        id,
        label: words.tabs[id],
        content: (
          <Suspense fallback={null}>
            <Component forecast={forecast} />
          </Suspense>
        ),
      }))}
    />
  );
}
