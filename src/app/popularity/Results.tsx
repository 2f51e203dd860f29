import { lazy, Suspense, type ComponentType } from 'react';
import { lab } from '../../store/lab';
import { popularityWords as words } from '../text/en-popularity';
import { Tabs } from '../ui/Tabs';
import type { Popularity } from './use-popularity';

const FitsTab = lazy(() => import('./fits/FitsTab').then((m) => ({ default: m.FitsTab })));
const TrustTab = lazy(() => import('./trust/TrustTab').then((m) => ({ default: m.TrustTab })));
const CascadesTab = lazy(() => import('./cascades/CascadesTab').then((m) => ({ default: m.CascadesTab })));
const ProcessTab = lazy(() => import('./process/ProcessTab').then((m) => ({ default: m.ProcessTab })));

/** From left to right; each is loaded when it is opened. */
const TABS: readonly { id: keyof typeof words.tabs; component: ComponentType<{ popularity: Popularity }> }[] = [
  { id: 'fits', component: FitsTab },
  { id: 'trust', component: TrustTab },
  { id: 'cascades', component: CascadesTab },
  { id: 'process', component: ProcessTab },
];

/** What the models say of the observed part, how far to trust them, all cascades, and the process itself. */
export function Results({ popularity }: { popularity: Popularity }) {
  // A tab may have parts of its own: "process/sizes".
  const [named] = (popularity.experiment.view?.tab ?? '').split('/');
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
            <Component popularity={popularity} />
          </Suspense>
        ),
      }))}
    />
  );
}
