import { lazy, Suspense, type ComponentType } from 'react';
import { cascadesWords as words } from '../../text/en-popularity-cascades';
import { AllCascades } from '../AllCascades';
import { PartSwitch, partNamed } from '../PartSwitch';
import type { Popularity } from '../use-popularity';
import '../../run/tabs.css';
import '../process/process.css';

type PartId = keyof typeof words.part;
type Part = ComponentType<{ popularity: Popularity }>;

const PARTS: Readonly<Record<PartId, Part>> = {
  list: AllCascades,
  fit: lazy(() => import('./FitAll').then((m) => ({ default: m.FitAll }))),
  predict: lazy(() => import('./Predict').then((m) => ({ default: m.Predict }))),
  sizes: lazy(() => import('./SizeLikelihood').then((m) => ({ default: m.SizeLikelihood }))),
};
const IDS = Object.keys(PARTS) as PartId[];
const NAMED = IDS.map((id) => ({ id, label: words.part[id] }));

/** All cascades of the set: their list, their fits, their predicted sizes. */
export function CascadesTab({ popularity }: { popularity: Popularity }) {
  const open = partNamed(popularity.experiment.view?.tab, IDS);
  const Part = PARTS[open];
  return (
    <div className="method-tab cascades-tab">
      <PartSwitch tab="cascades" label={words.parts} parts={NAMED} open={open} />
      {open !== 'list' && <p className="voice">{words[open].what}</p>}
      <Suspense fallback={null}>
        <Part popularity={popularity} />
      </Suspense>
    </div>
  );
}
