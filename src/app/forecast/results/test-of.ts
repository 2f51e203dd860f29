/** The test of the model that is asked: that of its training, or one of its own. Pure. */
import type { TableOutput } from '../../../core/outputs';
import type { ModelSource } from '../../../experiment/experiment';
import { outputOf, withoutPicture, type Shown } from '../../run/shown';
import { EVALUATE, TRAIN } from '../methods';
import type { Forecast } from '../use-forecast';

export interface Tested {
  /** Who is next. */
  table: TableOutput | undefined;
  /** How far it goes. */
  sizes: TableOutput | undefined;
  shown: Shown;
}

type Asking = Pick<Forecast, 'shown' | 'weights' | 'experiment'>;

/** While it is trained here the test at its end counts; weights that are there already are tested by themselves. */
export function testOf(forecast: Asking): Tested {
  const of = (own: Shown): Tested => ({
    table: outputOf(own.picture?.outputs, 'test', 'table'),
    sizes: outputOf(own.picture?.outputs, 'sizes', 'table'),
    shown: own,
  });
  const { shown, weights } = forecast;
  const trained = of(shown[TRAIN]);
  if (isTestedAtEnd(forecast)) return of(withoutPicture(shown[EVALUATE]));
  return weights === 'train' && trained.table ? trained : of(askedTest(forecast));
}

/** A training is under way, or was stopped before it gave weights: what is asked meanwhile are not those that it is about. */
export function isTestedAtEnd({ shown, weights, experiment }: Asking): boolean {
  const { running, partial } = shown[TRAIN];
  const given = experiment.inputs.model?.kind === 'uploaded';
  return weights === 'train' && (running || (partial === 'stopped' && !given));
}

/** The test of the weights that are asked; that of other weights says nothing of them. */
export function askedTest({ shown, experiment }: Pick<Asking, 'shown' | 'experiment'>): Shown {
  const own = shown[EVALUATE];
  if (!own.picture || sameWeights(own.picture.base.inputs.model, experiment.inputs.model)) return own;
  return withoutPicture(own);
}

/** A file is its bytes, whatever it is called. */
function sameWeights(a: ModelSource | undefined, b: ModelSource | undefined): boolean {
  if (a?.kind === 'uploaded' && b?.kind === 'uploaded' && (a.digest ?? b.digest) !== undefined)
    return a.digest === b.digest;
  return JSON.stringify(a) === JSON.stringify(b);
}
