/** Catalogue of the bundled trained models; the models themselves are in public/checkpoints. */

export interface BundledModel {
  id: string;
  title: string;
  /** The bundled cascades that it was trained on. */
  cascades: string;
  /** The bundled network that it was trained with; absent where it was trained without. */
  network?: string;
  /** How it was trained, and what it scores on the test cascades, in a few sentences. */
  story: string;
  /** Size of the file. */
  bytes: number;
}

export const bundledModels: readonly BundledModel[] = [
  {
    id: 'forum',
    title: 'FOREST in a forum',
    cascades: 'forum',
    network: 'forum',
    story:
      'FOREST with network context, 10 epochs over 960 threads. In threads that it has not seen, who writes next is among its first ten in 44 % of all cases, and among its first hundred in 87 %; mean squared error of the logarithm of the size 0.28.',
    bytes: 246868,
  },
  {
    id: 'forum-rewarded',
    title: 'FOREST in a forum, rewarded for size',
    cascades: 'forum',
    network: 'forum',
    story:
      'FOREST with network context and reward for size, 9 epochs over 960 threads. In threads that it has not seen, who writes next is among its first ten in 44 % of all cases, and among its first hundred in 87 %; mean squared error of the logarithm of the size 0.26.',
    bytes: 246904,
  },
];
