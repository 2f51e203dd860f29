import { lazy, Suspense, type ComponentType } from 'react';
import { processWords as words } from '../../text/en-popularity-process';
import { PartSwitch, partNamed } from '../PartSwitch';
import type { Popularity } from '../use-popularity';
import { KernelPart } from './KernelPart';
import '../../run/tabs.css';
import './process.css';

type PartId = keyof typeof words.part;
type Part = ComponentType<{ popularity: Popularity }>;

const PARTS: Readonly<Record<PartId, Part>> = {
  kernel: KernelPart,
  run: lazy(() => import('./RunPart').then((m) => ({ default: m.RunPart }))),
  runs: lazy(() => import('./RunsPart').then((m) => ({ default: m.RunsPart }))),
  sizes: lazy(() => import('./SizesPart').then((m) => ({ default: m.SizesPart }))),
  intensity: lazy(() => import('./IntensityPart').then((m) => ({ default: m.IntensityPart }))),
  hidden: lazy(() => import('./HiddenPart').then((m) => ({ default: m.HiddenPart }))),
};
const IDS = Object.keys(PARTS) as PartId[];
const NAMED = IDS.map((id) => ({ id, label: words.part[id] }));

/** The two processes themselves, without data: kernels, runs, exact laws, and what one misses of the other. */
export function ProcessTab({ popularity }: { popularity: Popularity }) {
  const open = partNamed(popularity.experiment.view?.tab, IDS);
  const Part = PARTS[open];
  return (
    <div className="method-tab process-tab">
      <PartSwitch tab="process" label={words.parts} parts={NAMED} open={open} />
      <p className="voice">{words[open].what}</p>
      <Suspense fallback={null}>
        <Part popularity={popularity} />
      </Suspense>
    </div>
  );
}
