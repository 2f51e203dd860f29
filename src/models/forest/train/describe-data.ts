/** The data of a training in words. */
import { FIRST_USER, type ForestData } from '../data/vocabulary';
import type { NetworkKnowledge } from '../model/network-knowledge';
import { whole, type Facts } from './facts';
import type { TrainSettings } from './trainee';

const SPLITS: Readonly<Record<ForestData['split'], string>> = {
  file: 'as the files say',
  random: 'at random',
  time: 'by time',
};

const KINDS: Readonly<Record<TrainSettings['features'], string>> = {
  spectral: 'leading singular vectors of the normalised adjacency matrix',
  node2vec: 'DeepWalk',
  given: 'given with the network',
};

export function describeData(
  facts: Facts,
  data: ForestData,
  settings: TrainSettings,
  network: NetworkKnowledge | undefined,
): void {
  const { V, train, validation, test, counts } = data;
  facts.set(
    'Cascades',
    `${whole(train.count)} for training, ${whole(validation.count)} for validation, ${whole(test.count)} for the test`,
  );
  facts.set('Split', SPLITS[data.split]);
  const left = [
    `${whole(counts.tooShort)} of one user`,
    `${whole(counts.tooLong)} too long`,
    ...(counts.cut > 0 ? [`${whole(counts.cut)} cut`] : []),
  ];
  facts.set('Cascades left out', left.join(', '));
  facts.set('Users', whole(V - FIRST_USER));
  facts.set('Network context', contextOf(settings, network));
  if (network)
    facts.set('Node features', `${KINDS[settings.features]}, ${whole(network.features.length / V)} numbers each`);
  if (network && settings.graph === 'given' && counts.notInNetwork > 0)
    facts.set('Users without a node', `${whole(counts.notInNetwork)}: they are their own neighbourhood`);
}

function contextOf({ graph, architecture }: TrainSettings, network: NetworkKnowledge | undefined): string {
  if (network)
    return graph === 'training'
      ? 'derived from training cascades: who directly followed whom'
      : 'the network of these data';
  if (graph === 'none' || architecture === 'ndm' || architecture === 'deepdiffuse') return 'off';
  return 'off: there is no social network. Next-user and size prediction still work.';
}
