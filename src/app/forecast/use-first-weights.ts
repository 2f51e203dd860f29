/** What the page chooses where nobody has chosen: weights that suit the data, and a training that was cut off. */
import { useEffect } from 'react';
import { bundledModels } from '../../experiment/library/models';
import { lab } from '../../store/lab';
import { offerToGoOn } from './trained';
import type { Forecast } from './use-forecast';
import { firstWeights } from './weights';

export function useFirstWeights({ experiment, cascades }: Forecast, own: boolean): void {
  const there = own && cascades !== undefined;
  useEffect(() => {
    if (!there) return;
    const better = firstWeights(experiment, bundledModels);
    if (better) lab.getState().amend(() => better);
  }, [there, experiment]);
  useEffect(() => {
    if (there) void offerToGoOn(experiment);
  }, [there, experiment]);
}
