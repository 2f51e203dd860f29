import type { DescentSettings, ModelId } from './fit';
import type { WhoCounts } from './samples';

export interface LearnSettings extends DescentSettings {
  readonly samples: WhoCounts;
  readonly folds: number;
  /** Whether all models are cross-validated; otherwise only the one of the campaign is fitted, to all samples. */
  readonly crossValidate: boolean;
  /** Which fit the campaign is made from. */
  readonly model: ModelId;
  /** From 1; 0: a new item. */
  readonly item: number;
}
