import { DataTable } from '../../plots/DataTable';
import { outputOf } from '../run/shown';
import { stateOf } from '../run/state-of';
import { popularityWords as words } from '../text/en-popularity';
import { FIT } from './methods';
import type { Popularity } from './use-popularity';

/** The models fitted to the observed part, one row each. */
export function FitsTab({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[FIT];
  const fits = outputOf(shown.picture?.outputs, 'fits', 'table');
  const { stateText } = stateOf(shown);
  return (
    <section className="group" data-stale={shown.stale || undefined}>
      {fits ? (
        <DataTable label={words.tabs.fits} table={fits} height={320} />
      ) : (
        <p className="voice">{stateText ?? words.loading(words.tabs.fits)}</p>
      )}
    </section>
  );
}
