import { lab } from '../../../store/lab';
import { fitWords as words } from '../../text/en-popularity-fits';
import type { Shown } from '../../run/shown';
import { FIT } from '../methods';
import type { Popularity } from '../use-popularity';

/** Cascades drawn and fitted again for each model. */
const REFITS = 100;

/** The test that knows that parameters were fitted: asked for, since it takes as long as a hundred fits. */
export function Bootstrap({
  popularity,
  shown,
  refitted,
}: {
  popularity: Popularity;
  shown: Shown;
  refitted: boolean;
}) {
  const hidden = popularity.experiment.view?.hiddenControls ?? [];
  if (refitted || hidden.includes('bootstrap')) return null;
  return (
    <button
      type="button"
      className="link small"
      disabled={shown.running}
      data-tip={words.bootstrapHelp}
      onClick={() => {
        lab.getState().setParameter('bootstrap', REFITS);
        lab.getState().runOne(FIT);
      }}
    >
      {words.bootstrap(REFITS)}
    </button>
  );
}
