import { lab } from '../../../store/lab';
import { fitWords as words } from '../../text/en-popularity-fits';
import { FIT } from '../methods';
import type { Popularity } from '../use-popularity';

/** Cascades drawn and fitted again for each model. */
const REFITS = 100;

/** The test that knows that parameters were fitted: asked for, since it takes as long as a hundred fits, and given up again. */
export function Bootstrap({ popularity }: { popularity: Popularity }) {
  const { experiment, values, shown } = popularity;
  const { setParameter, resetParameter, runOne } = lab.getState();
  if (experiment.view?.hiddenControls?.includes('bootstrap')) return null;
  if (Number(values.bootstrap) > 0)
    return (
      <button
        type="button"
        className="link small"
        data-tip={words.withoutBootstrapHelp}
        onClick={() => resetParameter('bootstrap')}
      >
        {words.withoutBootstrap}
      </button>
    );
  return (
    <button
      type="button"
      className="link small"
      disabled={shown[FIT].running}
      data-tip={words.bootstrapHelp}
      onClick={() => {
        setParameter('bootstrap', REFITS);
        runOne(FIT);
      }}
    >
      {words.bootstrap(REFITS)}
    </button>
  );
}
