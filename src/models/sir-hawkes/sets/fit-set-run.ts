/**
 * The method *Fit all cascades*: parts of a round are packs of cascades, then, if wanted, one part a model for the fit of all cascades together.
 */
import { invariant } from '../../../core/errors';
import type { Input, Progress, RoundsRun, Steps, Streams } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { partsInRounds, type Leading } from '../../jump-sde/parts-in-rounds';
import { within } from '../../jump-sde/streams-within';
import { candidateModels, fitOptionsOf } from '../fit/candidate-models';
import { fittingMs, packsOf } from './cascade-packs';
import { comparedModels } from './compared-models';
import { fitModel } from '../fit/fit-model';
import { eventsNeeded, eventsOf, tooFewEvents, type FitOptions } from '../fit/fit-options';
import { fitSetOutputs } from './fit-set-outputs';
import type { FitRow } from '../fit/fit-table';
import { modelName, observedHistory, type Model } from '../history';
import { fitOfSet, heldOutFrom, type SetFit } from './set-fit';
import type { FitSetSettings } from './set-settings';
import { usableCascades, type UsableCascades } from './usable-cascades';
import { weighingIssue } from '../weighing-check';

type Message = { what: 'cascades' | 'joint'; first: number };
/** Of every cascade of the part, in order; or the joint fit of a model. */
type Answer = { fits: (SetFit | null)[][] } | { joint: FitRow };

interface State {
  /** One entry a pack. */
  fits: (SetFit | null)[][][];
  joint: FitRow[];
}

interface Plan {
  readonly models: readonly Model[];
  readonly options: FitOptions;
  readonly usable: UsableCascades;
  readonly packs: Int32Array;
}

/** Pictures of a run at most, apart from the first ones: their tables have a row for each cascade and model. */
const PICTURES = 30;

function planOf({ cascades }: Input, p: FitSetSettings): Plan {
  invariant(cascades !== undefined, 'fitting needs cascades');
  const models = candidateModels(p);
  const options = fitOptionsOf(p);
  const usable = usableCascades(cascades, p, models, options);
  // The second fit is of the first events alone.
  const share = p.holdout ? 1 + p.holdoutShare : 1;
  const costs = Float64Array.from(usable.observed, (events) => fittingMs(share * events, models, p.starts));
  return { models, options, usable, packs: packsOf(costs) };
}

function* lead(
  input: Input,
  p: FitSetSettings,
  _streams: Streams,
  resume: State | undefined,
): Leading<Message, Answer, Outputs> {
  const { models, usable, packs } = planOf(input, p);
  const set = input.cascades!;
  const count = usable.cascades.length;
  const total = count + (p.together ? models.length : 0);
  const fits: Answer[] = (resume?.fits ?? []).map((pack) => ({ fits: pack }));
  const joint: Answer[] = (resume?.joint ?? []).map((row) => ({ joint: row }));
  const state = (): State => ({ fits: fits.map(fitsOf), joint: joint.map(jointOf) });
  const outputs = (): Outputs =>
    fitSetOutputs({ set, models, usable, fits: fits.flatMap(fitsOf), joint: joint.map(jointOf) }, comparedModels(p));
  let shown = 0;
  const told = (done: number, stage: string): Progress => {
    const picture = done >= shown + total / PICTURES;
    if (picture) shown = done;
    return { done, total, stage, checkpoint: state, ...(picture && { outputs: outputs() }) };
  };
  yield* partsInRounds<Message, Answer>(
    packs.length - 1,
    fits,
    (first) => ({ what: 'cascades', first }),
    (k) => told(packs[k], 'Fitting cascades'),
  );
  if (p.together)
    yield* partsInRounds<Message, Answer>(
      models.length,
      joint,
      (first) => ({ what: 'joint', first }),
      (k) => told(count + k, 'Fitting all together'),
    );
  return outputs();
}

function fitsOf(answer: Answer): (SetFit | null)[][] {
  invariant('fits' in answer, 'an answer of the other kind');
  return answer.fits;
}
function jointOf(answer: Answer): FitRow {
  invariant('joint' in answer, 'an answer of the other kind');
  return answer.joint;
}

function* answer(
  input: Input,
  p: FitSetSettings,
  streams: Streams,
  { what, first }: Message,
  part: number,
  memory: Map<string, unknown>,
): Steps<Answer> {
  let plan = memory.get('plan') as Plan | undefined;
  if (!plan) memory.set('plan', (plan = planOf(input, p)));
  const { models, packs } = plan;
  if (what === 'joint') return { joint: yield* jointFit(input, plan, models[first + part], streams) };
  const fits: (SetFit | null)[][] = [];
  for (let at = packs[first + part]; at < packs[first + part + 1]; at++)
    fits.push(yield* fitsOfCascade(input, p, plan, at, streams));
  return { fits };
}

function* fitsOfCascade(
  { cascades }: Input,
  p: FitSetSettings,
  { models, options, usable }: Plan,
  at: number,
  streams: Streams,
): Steps<(SetFit | null)[]> {
  const cascade = usable.cascades[at];
  const history = observedHistory(cascades!, cascade, p);
  const needed = Math.max(...models.map((model) => eventsNeeded(model, options)));
  const heldFrom = p.holdout ? heldOutFrom(history, p.holdoutShare, needed) : 0;
  const fits: (SetFit | null)[] = [];
  for (const model of models)
    fits.push(yield* fitOfSet(history, model, options, heldFrom, within(streams, 'fit', cascade)));
  return fits;
}

/** Cascades whose events cannot be weighed are left out of models with marks. */
function* jointFit({ cascades }: Input, { usable, options }: Plan, model: Model, streams: Streams): Steps<FitRow> {
  const histories = Array.from(usable.cascades, (c) => observedHistory(cascades!, c, usable.window)).filter(
    (history) => !model.marked || !weighingIssue(history),
  );
  const issue = tooFewEvents(eventsOf(histories), model, options);
  if (issue) return { model, issue };
  return { model, fit: yield* fitModel(histories, model, options, streams('joint', modelName(model))) };
}

export const fitSetRunner: RoundsRun<FitSetSettings, Message, Answer> = {
  kind: 'rounds',
  // A checkpoint comes back as it was given.
  lead: (input, p, streams, resume) => lead(input, p, streams, resume as State | undefined),
  answer,
};
