/** Models that predict the size alone: they say it, and simulate nothing. */
import { tidy } from '@tensorflow/tfjs-core';
import { DataError, InvariantError } from '../../../core/errors';
import type { Streams, Wait } from '../../../core/method';
import { STEPS, WALKS } from '../architectures/deepcas';
import { walksOver } from '../architectures/first-users-walks';
import type { Architecture } from '../model/architecture';
import { readFrom } from '../train/loss-queue';
import type { Asked } from './trained';

/** Throws DataError where the model has no opinion on who is next. */
export function refuseSizesOnly({ logSizes, title }: Architecture): void {
  if (!logSizes) return;
  throw new DataError([
    {
      code: 'sizes-only',
      severity: 'stopped',
      message: `A ${title} model predicts how far a cascade goes, not who is next.`,
      where: { path: 'inputs.model' },
      hint: 'Ask it for the size, or take another model.',
    },
  ]);
}

/** Sizes after the first users of some cascades, none smaller than what was seen. @param key names the stream of the walks */
export function* saidSizes(
  { ready, device }: Pick<Asked, 'ready' | 'device'>,
  prefixes: readonly Int32Array[],
  streams: Streams,
  ...key: readonly string[]
): Generator<Wait, Float64Array, void> {
  const { architecture, weights, context } = ready;
  const { logSizes } = architecture;
  if (!logSizes || !context.network) throw new InvariantError('a model of sizes says sizes, from walks over a network');
  if (prefixes.length === 0) return new Float64Array(0);
  const over = walksOver(prefixes, context.network.neighbourhoods, WALKS, STEPS, streams('walks', ...key));
  const said = tidy(() => logSizes(weights, over));
  try {
    const logs = yield* readFrom(device, said.data<'float32'>());
    return Float64Array.from(logs, (log, c) => Math.max(prefixes[c].length, Math.exp(log)));
  } finally {
    said.dispose();
  }
}
