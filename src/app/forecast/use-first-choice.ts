/** What the page chooses where nobody has chosen: weights that suit the data, a cascade with a course, and a training that was cut off. */
import { useEffect, useRef } from 'react';
import type { CascadeSet } from '../../core/cascade';
import { bundledModels } from '../../experiment/library/models';
import { lab } from '../../store/lab';
import { firstCascade } from './first-cascade';
import { offerToGoOn } from './trained';
import type { Forecast } from './use-forecast';
import { firstWeights } from './weights';

export function useFirstChoice({ experiment, cascades, data }: Forecast, own: boolean): void {
  const there = own && cascades !== undefined;
  useEffect(() => {
    if (!there) return;
    const better = firstWeights(experiment, bundledModels);
    if (better) lab.getState().amend(() => better);
  }, [there, experiment]);
  const seen = useRef<CascadeSet>(undefined);
  useEffect(() => {
    if (!there || !data || seen.current === cascades) return;
    seen.current = cascades;
    const { cascade, from } = experiment.parameters;
    const place = cascade === undefined && from === undefined ? firstCascade(data) : undefined;
    if (place !== undefined) lab.getState().amend((e) => ({ ...e, parameters: { ...e.parameters, cascade: place } }));
  }, [there, data, cascades, experiment]);
  useEffect(() => {
    if (there) void offerToGoOn(experiment);
  }, [there, experiment]);
}
