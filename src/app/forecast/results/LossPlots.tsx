import { said as inLanguage } from '../../../core/language';
import { useMemo } from 'react';
import type { Outputs, TableOutput } from '../../../core/outputs';
import { CoursePlot, type CoursePlotProps, type Level } from '../../../plots/CoursePlot';
import { tabState } from '../../run/tab-state';
import { useTall } from '../../run/use-tall';
import { decimals } from '../../text/format';
import { resultWords } from '../../text/en-forecast-results';
import { TRAIN } from '../methods';
import { modelName } from '../model-name';
import type { Forecast } from '../use-forecast';
import { provenanceOf } from '../provenance';
import { FIRST_USER } from '../../../models/forest/data/vocabulary';
import { outputOf } from '../../run/shown';
import { factsOf } from '../tables';
import { Term } from '../Term';
import { scoreRows } from './score-rows';
import { trainingFacts } from './training-facts';

const { loss: lossWords, score: scoreWords, floors: floorWords } = resultWords;
const X = { label: lossWords.axis, unit: lossWords.epoch };
const LOSS = { label: lossWords.y };
const SCORE = { label: scoreWords.y };
/** Ways of counting that are drawn as levels. */
const LEVELS = ['Counting pairs', 'Last three users', 'Bigram', 'Popularity'];

/**
 * How the training goes: loss while it learns, score on what it does not learn from.
 * @param floors scores of counting on the validation cascades
 */
export function LossPlots({ forecast, floors }: { forecast: Forecast; floors: TableOutput | undefined }) {
  const { experiment, shown, values, model, weights, data } = forecast;
  const tall = useTall();
  const own = shown[TRAIN];
  const facts = useMemo(() => trainingFacts(own.picture?.outputs), [own.picture]);
  const levels = useMemo(
    (): Level[] =>
      scoreRows(floors, 'users only')
        .filter(({ name }) => LEVELS.includes(name))
        .map(({ name, role, scores }) => ({
          id: name,
          label: floorWords.names[name] ?? name,
          role,
          value: 100 * scores.map100,
        })),
    [floors],
  );
  const alike = useMemo(
    (): Level[] =>
      data ? [{ id: 'alike', label: lossWords.alike, role: 'rnd', value: Math.log(data.V - FIRST_USER + 1) }] : [],
    [data],
  );
  const name = modelName(own.picture?.base ?? model);
  const loss = useMemo(
    (): CoursePlotProps['series'] =>
      facts
        ? [
            { id: 'training', label: lossWords.training, role: 'own', output: facts.steps, thin: true },
            {
              id: 'validation',
              label: lossWords.validation,
              role: 'ref',
              output: facts.validation,
              draw: 'dotted-line',
            },
          ]
        : [],
    [facts],
  );
  const score = useMemo(
    (): CoursePlotProps['series'] =>
      facts ? [{ id: 'model', label: name, role: 'own', output: facts.score, draw: 'dotted-line' }] : [],
    [facts, name],
  );
  const wanted = Number(own.picture?.base.parameters.epochs ?? values.epochs);
  const now = facts?.now ?? 0;
  // A training that has ended early goes no further.
  const until = Math.max(1, own.running || own.partial === 'stopped' ? wanted : Math.ceil(now));
  const shipped = weights !== 'train' && model !== undefined && !facts;
  const file = experiment.inputs.model?.kind === 'uploaded' ? experiment.inputs.model.name : undefined;
  const best = model?.metrics['validation users-only MAP@100'];
  const said = tabState(own);
  // The foot of the setup says that it goes on.
  const state = own.running && said.state === 'partial' ? { state: 'live' as const } : said;
  const common = { x: X, xName: lossWords.epoch, until, now, provenance: provenanceOf(forecast, own) };
  return (
    <>
      <CoursePlot
        id="fc-loss"
        title={lossWords.title}
        y={LOSS}
        series={loss}
        levels={alike}
        caption={saidOf(own.picture?.outputs)}
        mark={<Term entry="nats">{lossWords.unit}</Term>}
        height={Math.round(128 * tall)}
        {...common}
        {...state}
        {...(state.state === 'empty' && {
          stateText: shipped ? lossWords.trained(model.epoch, file) : lossWords.untrained,
        })}
        {...(facts?.best && {
          ring: { x: facts.best.epoch, y: facts.best.nats, label: lossWords.best(facts.best.epoch) },
        })}
      />
      <CoursePlot
        id="fc-score"
        title={scoreWords.title}
        y={SCORE}
        series={score}
        levels={levels}
        fromZero
        mark={<span className="unit small">{scoreWords.unit}</span>}
        height={Math.round(110 * tall)}
        {...common}
        {...state}
        {...(state.state === 'empty' && {
          stateText: shipped && best !== undefined ? scoreWords.trained(decimals(100 * best, 1)) : scoreWords.untrained,
        })}
      />
    </>
  );
}

/** A training that went to its last epoch has nothing to say of its end. */
const AS_PLANNED = 'after the last epoch';

function saidOf(outputs: Outputs | undefined): string | undefined {
  const ended = factsOf(outputOf(outputs, 'facts', 'table')).get('Ended');
  return ended === undefined || ended === AS_PLANNED ? undefined : lossWords.ended(inLanguage(ended));
}
