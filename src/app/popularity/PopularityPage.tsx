import { lazy, Suspense, useEffect, useRef } from 'react';
import type { CascadeSet } from '../../core/cascade';
import { familyOf } from '../../experiment/family';
import '../../experiment/popularity-registry';
import { lab } from '../../store/lab';
import { popularityWords as words } from '../text/en-popularity';
import { Frame } from '../ui/Frame';
import { firstLook } from './first-look';
import { FORECAST } from './methods';
import { Results } from './Results';
import { Setup } from './Setup';
import { Stage } from './Stage';
import { useExample } from './use-example';
import { usePopularity, type Popularity } from './use-popularity';
import { useSettling, useWindowFacts } from './use-window';
import '../network-page/network-page.css';
import './popularity.css';

const Explanation = lazy(() => import('./fits/Explanation').then((m) => ({ default: m.Explanation })));

/** *How big will it get?* – one cascade, what was seen of it, and what models make of that. */
export default function PopularityPage() {
  const popularity = usePopularity();
  const facts = useWindowFacts(popularity);
  // On the way from another page the experiment is still of that page.
  const own = familyOf(popularity.experiment.method) === familyOf(FORECAST);
  useEffect(() => {
    if (own) lab.getState().show();
  }, [own]);
  useFirstLook(popularity, own);
  useSettling(popularity);
  const openExample = useExample(popularity);
  return (
    <Frame
      stageLabel={words.stageName}
      title={words.title}
      setup={<Setup popularity={popularity} facts={facts} onExample={openExample} />}
      stage={<Stage popularity={popularity} facts={facts} onExample={openExample} />}
      results={<Results popularity={popularity} />}
      explain={
        <div className="panel-scroll">
          <Suspense fallback={null}>
            <Explanation popularity={popularity} />
          </Suspense>
        </div>
      }
    />
  );
}

/** In data that nobody has looked at yet, a cascade and a time are chosen that show something. */
function useFirstLook({ experiment, cascades, values }: Popularity, own: boolean): void {
  const seen = useRef<CascadeSet>(undefined);
  useEffect(() => {
    if (!own || !cascades || seen.current === cascades) return;
    seen.current = cascades;
    const look = firstLook(cascades, experiment.parameters, values);
    if (look) lab.getState().amend((e) => ({ ...e, parameters: { ...e.parameters, ...look } }));
  }, [own, cascades, experiment, values]);
}
