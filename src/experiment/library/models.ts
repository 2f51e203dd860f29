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

export const bundledModels: readonly BundledModel[] = [];
