/** Who is next: walks along one cascade with a trained model. */
import type { Input, Streams, WaitingRun, WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import type { ResolvedValues } from '../../../core/parameters';
import { looksAtNetwork, withSwitches } from '../model/ready-model';
import type { cascadeParameters, dataParameters, deviceParameter, switchParameters } from '../parameters';
import { askedCascade, walkBatch } from './asked-cascade';
import { askedFacts, setCascade } from './asked-facts';
import { countingRanks } from './counting-ranks';
import { factTable } from './columns';
import { refuseSizesOnly } from './said-sizes';
import { switchesOf } from './switches';
import { askModel } from './trained';
import { Walk } from './walk';
import { walkOutputs } from './walk-outputs';
import { walkScores } from './walk-scores';

export type NextUserSettings = ResolvedValues<
  typeof cascadeParameters & typeof switchParameters & typeof dataParameters & typeof deviceParameter
> & { readonly shown: number };

function* run(input: Input, settings: NextUserSettings, streams: Streams): WaitingSteps<Outputs> {
  const asked = yield* askModel(input, settings, streams);
  try {
    const { data, device, ready } = asked;
    refuseSizesOnly(ready.architecture);
    const cascade = askedCascade(data, settings.from, settings.cascade);
    const switches = switchesOf(settings);
    const batch = walkBatch(cascade.ids);
    const walk = new Walk(data, cascade, settings.shown, input.network.n);
    yield* walkScores(withSwitches(ready, switches), batch, device, (rows) => walk.take(rows));
    if (looksAtNetwork(ready) && settings.useGraph) {
      const without = withSwitches(ready, { ...switches, graph: false });
      yield* walkScores(without, batch, device, (rows) => walk.takeWithout(rows));
    }
    const ranked = walk.steps.map(({ listed, next }) => (next ? [...listed, next.id] : listed));
    const counted = countingRanks(asked.pairs(), cascade.ids, ranked);
    const facts = askedFacts(asked, switches);
    setCascade(facts, settings.from, settings.cascade, cascade);
    return { ...walkOutputs(walk, counted, data), facts: factTable(facts) };
  } finally {
    asked.giveBack();
  }
}

export const nextUserRunner: WaitingRun<NextUserSettings> = { kind: 'waiting', run };
