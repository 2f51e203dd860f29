/** The method *Is attention limited?* (PDC, section II and Fig. 1). */
import { DataError, invariant } from '../../../core/errors';
import type { Input, Steps, Streams, WholeRun } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { inNeighbours } from '../learning/in-neighbours';
import { within } from '../learning/learning-plan';
import type { AttentionSettings, TellVisit } from './attention-settings';
import { drawPosts, drawVisits } from './drawn-visits';
import { observedVisits } from './observed-visits';
import { VisitCounts } from './visit-counts';
import { VisitSample } from './visit-sample';

function* run(input: Input, p: AttentionSettings, streams: Streams): Steps<Outputs> {
  const { network, cascades, cascadeNodes } = input;
  const counts = new VisitCounts();
  const sample = new VisitSample(streams('sample'));
  const tell: TellVisit = (user, shown, shared) => {
    counts.add(shown, shared);
    sample.add(user, shown, shared);
  };
  yield* within(inNeighbours.inSteps(network), { done: 0, stage: 'Reading the network' });
  if (p.log === 'drawn') {
    const posts = yield* within(drawPosts(network.n, p, streams), { done: 0, stage: 'Drawing posts' });
    for (const done of drawVisits(network, posts, p, streams, tell))
      yield { done, total: network.n, stage: 'Drawing visits' };
  } else {
    invariant(cascades !== undefined && cascadeNodes !== undefined, 'there are no cascades to look at');
    for (const done of observedVisits(network, cascades, cascadeNodes, p, tell))
      yield { done, total: network.n, stage: 'Finding visits' };
  }
  if (counts.count === 0) throw new DataError([noVisits(p)]);
  return {
    visits: sample.table(),
    mean: counts.means(),
    correlation: { kind: 'scalar', value: counts.correlation() },
    count: { kind: 'scalar', value: counts.count },
    slope: { kind: 'scalar', value: counts.slope() },
  };
}

function noVisits({ log }: AttentionSettings) {
  return {
    code: 'no-visits',
    severity: 'stopped',
    message: 'Nobody who listens to others came back for a second visit, so there is nothing to compare.',
    where: { path: log === 'drawn' ? 'parameters.days' : 'parameters.gap' },
    found: '0 visits',
    expected: 'at least 1 visit after another one',
    hint: log === 'drawn' ? 'Watch for more days, or let users visit more often.' : 'Let a visit end earlier.',
  } as const;
}

export const attentionRunner: WholeRun<AttentionSettings> = {
  kind: 'whole',
  run: (input, p, streams) => run(input, p, streams),
};
