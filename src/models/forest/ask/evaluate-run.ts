/** Scores a trained model on one part of its data, as it is and with parts of it switched off. */
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { Input, Streams, WaitingRun, WaitingSteps } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import type { ResolvedValues } from '../../../core/parameters';
import type { Switches } from '../model/architecture';
import { looksAtNetwork, withSwitches, type ReadyModel } from '../model/ready-model';
import type { partParameter, dataParameters, deviceParameter, simulationParameters } from '../parameters';
import type { Sequences } from '../data/vocabulary';
import { msle, TO_BASE_2 } from '../scores/msle';
import { drawForAll, drawnTable } from '../sizes/narrow-context';
import { evaluateNext } from '../train/evaluate';
import { whole } from '../train/facts';
import { beginnings, sizedSequences } from '../train/reward-plan';
import { sizeErrors, sizeTable } from '../train/size-error';
import { scoreTable, type ScoredModel } from '../train/train-outputs';
import { PART_WORDS } from './asked-cascade';
import { askedFacts } from './asked-facts';
import { factTable, numbers, words } from './columns';
import { saidSizes } from './said-sizes';
import { askModel, type Asked } from './trained';

export type EvaluateSettings = ResolvedValues<
  typeof partParameter & typeof simulationParameters & typeof dataParameters & typeof deviceParameter
> & { readonly ablations: boolean; readonly neighbours: 'all' | 'drawn' };

interface Variant {
  name: string;
  switches: Switches;
}

/** The model as it is, then without each part that it has. */
function variants({ ready }: Asked, ablations: boolean): Variant[] {
  const { table } = ready.context;
  const off: Variant[] = [
    ...(looksAtNetwork(ready) ? [{ name: 'without network context', switches: { graph: false } }] : []),
    ...(table && ready.shape.window > 1
      ? [{ name: 'with the last user’s context alone', switches: { window: 1 } }]
      : []),
    ...('pos_emb' in ready.weights ? [{ name: 'without positions', switches: { positions: false } }] : []),
  ];
  return [{ name: ready.architecture.title, switches: {} }, ...(ablations ? off : [])];
}

function* run(input: Input, settings: EvaluateSettings, streams: Streams): WaitingSteps<Outputs> {
  const asked = yield* askModel(input, settings, streams);
  try {
    const part = asked.data[settings.part];
    const facts = askedFacts(asked, {});
    facts.set('Part', PART_WORDS[settings.part]);
    facts.set('Cascades', whole(part.count));
    if (asked.ready.context.table) facts.set('Neighbours', settings.neighbours === 'drawn' ? DRAWN : 'all');
    const tables = asked.ready.architecture.logSizes
      ? yield* saySizes(asked, settings, streams)
      : yield* scoreAll(asked, part, settings, streams);
    return { ...tables, facts: factTable(facts) };
  } finally {
    asked.giveBack();
  }
}

const DRAWN = 'drawn, with a fixed seed';

function* scoreAll(asked: Asked, part: Sequences, settings: EvaluateSettings, streams: Streams): WaitingSteps<Outputs> {
  const { device, ready } = asked;
  const drawn = settings.neighbours === 'drawn' ? drawnContextOf(asked, streams) : undefined;
  try {
    const model: ReadyModel = drawn ? { ...ready, context: { ...ready.context, table: drawn } } : ready;
    const tested: ScoredModel[] = [];
    for (const { name, switches } of variants(asked, settings.ablations)) {
      const scores = yield* evaluateNext(withSwitches(model, switches), part, device, `Testing ${name}`);
      tested.push({ model: name, scores });
    }
    const { simulations, observed, longest } = settings;
    const simulated = { device, streams, settings: { observed, longest, simulated: asked.settings.simulated } };
    const stage = `Simulating ${PART_WORDS[settings.part]} cascades`;
    const sizes = yield* sizeErrors(simulated, model, part, simulations, stage, [settings.part]);
    return { test: scoreTable(tested), sizes: sizeTable(sizes, simulations, tested[0].model) };
  } finally {
    drawn?.dispose();
  }
}

/** A model of sizes alone has one forecast for every cascade, and no opinion on who is next. */
function* saySizes(asked: Asked, { part, observed }: EvaluateSettings, streams: Streams): WaitingSteps<Outputs> {
  const sequences = asked.data[part];
  const { prefixes, sizes } = beginnings(sequences, sizedSequences(sequences, observed), observed);
  const error = msle(sizes, yield* saidSizes(asked, prefixes, streams, part));
  return {
    test: scoreTable([]),
    sizes: {
      kind: 'table',
      columns: [
        words('forecast', 'forecast', [asked.ready.architecture.title]),
        numbers('error', 'MSLE, natural logarithm', [error]),
        numbers('errorBase2', 'MSLE, base 2', [error * TO_BASE_2]),
        numbers('n', 'cascades', [prefixes.length]),
      ],
    },
  };
}

/** Network context of all users from drawn neighbours, each user’s drawn once; undefined where the model has none. */
function drawnContextOf({ ready, settings }: Asked, streams: Streams): Tensor2D | undefined {
  const { architecture, weights, shape, context } = ready;
  if (!context.network || !context.table) return undefined;
  const drawn = drawForAll(architecture, context.network, settings, streams('neighbours'));
  return drawn && drawnTable(weights, drawn, shape.V);
}

export const evaluateRunner: WaitingRun<EvaluateSettings> = { kind: 'waiting', run };
