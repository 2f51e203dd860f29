import { Suspense, type ComponentType } from 'react';
import { lab } from '../../../store/lab';
import { forecastWords as words } from '../../text/en-forecast';
import { Tabs } from '../../ui/Tabs';
import type { Forecast } from '../use-forecast';
import { OverviewTab } from './OverviewTab';

/** From left to right; all but the first are loaded when they are opened. */
const TABS: readonly { id: keyof typeof words.tabs; component: ComponentType<{ forecast: Forecast }> }[] = [
  { id: 'overview', component: OverviewTab },
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
