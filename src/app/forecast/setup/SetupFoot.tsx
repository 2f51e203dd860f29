import { said } from '../../../core/language';
import { useMemo } from 'react';
import type { Issue } from '../../../core/errors';
import { methods } from '../../../models/forest/all';
import { lab, runs, useLab } from '../../../store/lab';
import { firstProblem } from '../../form/problems';
import { RunBar } from '../../run/RunBar';
import { forecastWords as words } from '../../text/en-forecast';
import { NEXT_USER, SIZES, TRAIN } from '../methods';
import type { Forecast } from '../use-forecast';
import { trainingSaid } from './training-line';

const ASKED = [NEXT_USER, SIZES];
const TABLE = methods[TRAIN].parameters;

/** Train, and how far it is; with weights that are there already, what asks them. */
export function SetupFoot({ forecast, issues }: { forecast: Forecast; issues: readonly Issue[] }) {
  const { experiment, weights, cascades, model, values } = forecast;
  const states = useLab((s) => s.runs);
  const training = weights === 'train';
  const say = useMemo(() => trainingSaid(Number(values.epochs)), [values.epochs]);
  const ids = training ? [TRAIN] : ASKED;
  const items = ids.map((id) => ({
    id,
    title: methods[id].title,
    ...(states[id] ? { state: states[id] } : {}),
    digest: runs.digestFor(id, experiment),
    ...(id === TRAIN ? { say } : {}),
  }));
  const stale = items.filter((item) => item.state?.type !== 'done' || item.state.picture.digest !== item.digest);
  const expectedMs = cascades ? stale.reduce((sum, item) => sum + (runs.expected(item.id) ?? 0), 0) : undefined;
  const stopped = training ? issues.find(({ severity }) => severity === 'stopped') : undefined;
  const blocked =
    firstProblem(TABLE, experiment.parameters) ??
    (!cascades
      ? words.needsCascades
      : stopped
        ? said([stopped.message, stopped.hint].filter(Boolean).join(' '))
        : undefined) ??
    (training || model ? undefined : words.headline.noWeights);
  const { stop, pause, unpause, step, resume, runOne } = lab.getState();
  return (
    <div className="panel-foot fc-foot">
      <RunBar
        items={items}
        label={training ? words.training.run : words.training.ask}
        {...(training ? { note: words.training.keepsBest } : {})}
        {...(expectedMs === undefined ? {} : { expectedMs })}
        {...(blocked === undefined ? {} : { blocked })}
        onRun={() => ids.forEach((id) => runOne(id))}
        onStop={stop}
        onPause={pause}
        onUnpause={unpause}
        onStep={step}
        onResume={resume}
      />
    </div>
  );
}
