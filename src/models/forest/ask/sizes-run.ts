/** How far it goes: simulates endings of one cascade with a trained model, from the users seen so far. */
import type { Input, Streams, WaitingRun, WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import type { ResolvedValues } from '../../../core/parameters';
import { withSwitches } from '../model/ready-model';
import type { cascadeParameters, dataParameters, deviceParameter, switchParameters } from '../parameters';
import { simulateWith } from '../sizes/simulate-with';
import { askedCascade } from './asked-cascade';
import { askedFacts, setCascade } from './asked-facts';
import { factTable } from './columns';
import { saidSizes } from './said-sizes';
import { saidOutputs, sizeOutputs } from './size-outputs';
import { switchesOf } from './switches';
import { askModel } from './trained';

export type SizesSettings = ResolvedValues<
  typeof cascadeParameters & typeof switchParameters & typeof dataParameters & typeof deviceParameter
> & { readonly seen: number; readonly simulations: number; readonly simulated: number };

function* run(input: Input, settings: SizesSettings, streams: Streams): WaitingSteps<Outputs> {
  const asked = yield* askModel(input, settings, streams);
  try {
    const cascade = askedCascade(asked.data, settings.from, settings.cascade);
    const seen = Math.min(settings.seen > 0 ? settings.seen : settings.observed, cascade.ids.length);
    const prefix = cascade.ids.subarray(0, seen);
    const switches = switchesOf(settings);
    const others = asked.sizeForecasts(seen);
    const question = {
      seen,
      truth: cascade.ended ? cascade.ids.length : Number.NaN,
      constant: others?.constant ?? Number.NaN,
      ridge: others?.ridge.forecast(prefix) ?? Number.NaN,
    };
    const facts = askedFacts(asked, switches);
    setCascade(facts, settings.from, settings.cascade, cascade);
    if (asked.ready.architecture.logSizes) {
      const [size] = yield* saidSizes(asked, [prefix], streams);
      return { ...saidOutputs(size, question), facts: factTable(facts) };
    }
    const longest = settings.simulated > 0 ? settings.simulated : settings.longest;
    const options = { longest, seed: streams('sizes').int32(), stage: 'Simulating endings' };
    const model = withSwitches(asked.ready, switches);
    const simulations = yield* simulateWith(model, asked.device, [prefix], settings.simulations, options);
    return { ...sizeOutputs(simulations, question), facts: factTable(facts) };
  } finally {
    asked.giveBack();
  }
}

export const sizesRunner: WaitingRun<SizesSettings> = { kind: 'waiting', run };
