import { said } from '../../../core/language';
import { lab, useLab } from '../../../store/lab';
import type { Experiment } from '../../../experiment/experiment';
import { forecastPresets } from '../../../experiment/library/forecast-presets';
import { Bring } from '../../import/Bring';
import { fileWantedBy } from '../../import/wanted';
import { forecastWords as words } from '../../text/en-forecast';
import { FIRST_USER } from '../../../models/forest/data/vocabulary';
import { modelName } from '../model-name';
import type { Forecast } from '../use-forecast';
import { useSeen } from '../use-seen';
import { Candidates } from './Candidates';
import { NetworkColumn } from './NetworkColumn';
import { RankCourse } from './RankCourse';

/** The cascade on the network, and who may be next. */
export function Stage({ forecast }: { forecast: Forecast }) {
  const { cascades, chosen, data, dataset } = forecast;
  const withNetwork = useLab((s) => s.dataset.type !== 'empty');
  const seen = useSeen(chosen?.names.length ?? 1);
  if (!cascades) return <NoCascades />;
  const users = forecast.model?.userCount ?? (data ? data.V - FIRST_USER : 0);
  return (
    <div className="fc-stage">
      <div className="fc-network">
        {dataset || withNetwork ? (
          <NetworkColumn forecast={forecast} seen={seen} users={users} />
        ) : (
          <RankCourse forecast={forecast} seen={seen} users={users} />
        )}
      </div>
      <Candidates forecast={forecast} seen={seen} model={modelName(forecast.model)} users={users} />
    </div>
  );
}

const open = (experiment: Experiment): void => lab.getState().open(experiment);

/** What belongs here, and where it comes from. */
function NoCascades() {
  const state = useLab((s) => s.cascades);
  const wanted = fileWantedBy(state);
  if (state.type === 'loading')
    return (
      <div className="stage-empty" aria-busy="true">
        <p className="voice">{words.loading(said(state.title))}</p>
      </div>
    );
  const failed =
    state.type === 'failed' ? said([state.error.message, state.error.hint].filter(Boolean).join(' ')) : undefined;
  return (
    <div className="stage-empty">
      <p className="voice">{wanted === undefined ? (failed ?? words.noCascades) : words.wanted(wanted)}</p>
      {wanted === undefined && (
        <>
          <p>{words.offer}</p>
          <button type="button" className="btn run" onClick={() => open(forecastPresets[0].experiment)}>
            {words.sample}
          </button>
        </>
      )}
      <Bring />
    </div>
  );
}
