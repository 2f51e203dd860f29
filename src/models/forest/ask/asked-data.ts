/** The data that a model is asked about: the same users and the same parts as in its training. */
import { DataError } from '../../../core/errors';
import type { Input, Streams } from '../../../core/method';
import { stream } from '../../../core/rng';
import type { ModelHeader, TrainedModel } from '../../../core/trained-model';
import { forestData } from '../data/forest-data';
import { FIRST_USER, type ForestData } from '../data/vocabulary';
import { PairCounts } from '../floors/co-occurrence';
import { sizeForecasts, type SizeForecasts } from '../floors/size-floors';
import { TrainingCounts } from '../floors/training-counts';
import { Kept } from './kept';
import { refuseOtherSettings, refuseOtherUsers, settingsOf, type DataSettings } from './model-settings';

export interface AskedData {
  data: ForestData;
  /** Counted pairs of the training part: made when they are asked for. */
  pairs(): PairCounts;
  /** Sizes after so many users without a model of users; undefined where no training cascade has so many. */
  sizeForecasts(observed: number): SizeForecasts | undefined;
}

const kept = new Kept<AskedData>(3, () => undefined);

/**
 * The streams of the training, which decided who is in which part. A model that was not kept yet does not name its seed: it was trained in
 * the same experiment.
 */
export const trainingStreams =
  ({ users, seed }: ModelHeader, streams: Streams): Streams =>
  (...key) =>
    users === '' ? streams(...key) : stream(seed, ...key);

/** Throws DataError where the model does not belong to the data. */
export function askedData(input: Input, asked: DataSettings, streams: Streams): AskedData & { model: TrainedModel } {
  const { cascades, cascadeNodes, network, model } = input;
  if (!cascades || !model)
    throw new DataError([
      { code: 'no-model', severity: 'stopped', message: 'There are no cascades, or there is no model to ask.' },
    ]);
  const { header } = model;
  const settings = settingsOf(header);
  refuseOtherSettings(model, asked);
  const own = trainingStreams(header, streams);
  // A number of its own for every seed.
  const keys = [
    cascades,
    network,
    settings.split,
    settings.longest,
    settings.tooLong,
    settings.graph,
    own('seed').int32(),
  ];
  const lent =
    kept.find(...keys) ?? kept.add(prepare(forestData(cascades, cascadeNodes, network, settings, own)), ...keys);
  lent.giveBack();
  refuseOtherUsers(header, lent.value.data.V - FIRST_USER);
  return { ...lent.value, model };
}

function prepare(data: ForestData): AskedData {
  let pairs: PairCounts | undefined;
  const forecasts = new Map<number, SizeForecasts | undefined>();
  return {
    sizeForecasts(observed) {
      if (!forecasts.has(observed)) forecasts.set(observed, sizeForecasts(data, observed));
      return forecasts.get(observed);
    },
    data,
    pairs: () => (pairs ??= new PairCounts(new TrainingCounts(data.train, data.V))),
  };
}
