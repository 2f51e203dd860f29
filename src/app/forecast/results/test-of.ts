/** The test of the model that is asked: that of its training, or one of its own. Pure. */
import type { TableOutput } from '../../../core/outputs';
import { outputOf, type Shown } from '../../run/shown';
import { EVALUATE, TRAIN } from '../methods';
import type { Forecast } from '../use-forecast';

export interface Tested {
  /** Who is next. */
  table: TableOutput | undefined;
  /** How far it goes. */
  sizes: TableOutput | undefined;
  shown: Shown;
}

/** While it is trained here the test at its end counts; weights that are there already are tested by themselves. */
export function testOf({ shown, weights }: Pick<Forecast, 'shown' | 'weights'>): Tested {
  const of = (own: Shown): Tested => ({
    table: outputOf(own.picture?.outputs, 'test', 'table'),
    sizes: outputOf(own.picture?.outputs, 'sizes', 'table'),
    shown: own,
  });
  const trained = of(shown[TRAIN]);
  const asked = of(shown[EVALUATE]);
  if (weights === 'train') return trained.table ? trained : asked;
  return asked;
}
