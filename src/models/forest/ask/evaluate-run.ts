/** Scores a trained model on one part of its data, as it is and with parts of it switched off. */
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { Input, Streams, WaitingRun, WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import type { ResolvedValues } from '../../../core/parameters';
import type { Switches } from '../model/architecture';
import { withSwitches, type ReadyModel } from '../model/ready-model';
import type { partParameter, dataParameters, deviceParameter, simulationParameters } from '../parameters';
import { drawForAll, drawnTable } from '../sizes/narrow-context';
import { evaluateNext } from '../train/evaluate';
import { whole } from '../train/facts';
import { sizeErrors, sizeTable } from '../train/size-error';
import { scoreTable, type ScoredModel } from '../train/train-outputs';
import { PART_WORDS } from './asked-cascade';
import { architectureName, askedFacts } from './asked-facts';
import { factTable } from './columns';
import { askModel, type Asked } from './trained';

export type EvaluateSettings = ResolvedValues<
  typeof partParameter & typeof simulationParameters & typeof dataParameters & typeof deviceParameter
> & { readonly ablations: boolean; readonly neighbours: 'all' | 'drawn' };

interface Variant {
  name: string;
  switches: Switches;
}

/** The model as it is, then without each part that it has. */
function variants({ ready, settings }: Asked, ablations: boolean): Variant[] {
  const { table } = ready.context;
  const off: Variant[] = [
    ...(table ? [{ name: 'without network context', switches: { graph: false } }] : []),
    ...(table && ready.shape.window > 1
      ? [{ name: 'with the last user’s context alone', switches: { window: 1 } }]
      : []),
    ...('pos_emb' in ready.weights ? [{ name: 'without positions', switches: { positions: false } }] : []),
  ];
  return [{ name: architectureName(settings.architecture), switches: {} }, ...(ablations ? off : [])];
}

function* run(input: Input, settings: EvaluateSettings, streams: Streams): WaitingSteps<Outputs> {
  const asked = yield* askModel(input, settings, streams);
  const { data, device, ready } = asked;
  let drawn: Tensor2D | undefined;
  try {
    if (settings.neighbours === 'drawn') drawn = drawnContextOf(asked, streams);
    const model: ReadyModel = drawn ? { ...ready, context: { ...ready.context, table: drawn } } : ready;
    const part = data[settings.part];
    const tested: ScoredModel[] = [];
    for (const { name, switches } of variants(asked, settings.ablations)) {
      const scores = yield* evaluateNext(withSwitches(model, switches), part, device, `Testing ${name}`);
      tested.push({ model: name, scores });
    }
    const simulated = { ...settings, simulated: asked.settings.simulated };
    const stage = `Simulating ${PART_WORDS[settings.part]} cascades`;
    const { simulations } = settings;
    const sizes = yield* sizeErrors({ device, settings: simulated, streams }, model, part, simulations, stage, [
      'evaluate',
    ]);
    const facts = askedFacts(asked, {});
    facts.set('Part', PART_WORDS[settings.part]);
    facts.set('Cascades', whole(part.count));
    if (ready.context.table) facts.set('Neighbours', drawn ? 'drawn, with a fixed seed' : 'all');
    return { test: scoreTable(tested), sizes: sizeTable(sizes, simulations, tested[0].model), facts: factTable(facts) };
  } finally {
    drawn?.dispose();
    asked.giveBack();
  }
}

/** Network context of all users from drawn neighbours, each user’s drawn once; undefined where the model has none. */
function drawnContextOf({ ready, settings }: Asked, streams: Streams): Tensor2D | undefined {
  const { architecture, weights, shape, context } = ready;
  if (!context.network || !context.table) return undefined;
  const drawn = drawForAll(architecture, context.network, settings, streams('neighbours'));
  return drawn && drawnTable(weights, drawn, shape.V);
}

export const evaluateRunner: WaitingRun<EvaluateSettings> = { kind: 'waiting', run };
