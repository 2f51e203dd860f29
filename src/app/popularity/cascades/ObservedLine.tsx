import type { MethodId } from '../../../core/method';
import { lab } from '../../../store/lab';
import { cascadesWords } from '../../text/en-popularity-cascades';
import { Segmented } from '../../ui/Segmented';
import { settingsOf } from '../settings';
import type { Popularity } from '../use-popularity';
import { sayObserved, sayTaken } from './observed-words';

const words = cascadesWords.observed;

interface Props {
  popularity: Popularity;
  id: MethodId;
  /** Whether whole cascades may be taken although a time is set on the left. */
  choice?: boolean;
}

/**
 * How much of each cascade the method will see. The window of the page is a time unless a file says otherwise; a method that takes
 * whole cascades where nothing is set takes that time as soon as it is named, and nothing changes on the left.
 */
export function ObservedLine({ popularity, id, choice = false }: Props) {
  const { experiment, cascades, values } = popularity;
  const settings = settingsOf(id, experiment);
  const unit = cascades?.time.unit ?? 'unknown';
  const free =
    choice && values.observeBy === 'time' && !(experiment.view?.hiddenControls?.includes('observeBy') ?? false);
  const { setParameter, resetParameter } = lab.getState();
  return (
    <>
      {free && (
        <Segmented
          label={words.choice}
          options={words.choices}
          value={settings.observeBy === 'all' ? 'all' : 'time'}
          onChange={(by) => (by === 'all' ? resetParameter('observeBy') : setParameter('observeBy', by))}
          full
        />
      )}
      <p className="small quiet">
        {sayObserved(settings, unit)} {sayTaken(settings)}
      </p>
    </>
  );
}
