import type { DescentSettings, ModelId } from './fit';
import type { WhoCounts } from './samples';

export interface LearnSettings extends DescentSettings {
  readonly samples: WhoCounts;
  readonly folds: number;
  /** Which fit the campaign is made from. */
  readonly model: ModelId;
  /** From 1; 0: a new item. */
  readonly item: number;
}
