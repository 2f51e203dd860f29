/** What a trained model may look at. */
import type { ResolvedValues } from '../../../core/parameters';
import type { Switches } from '../model/architecture';
import type { switchParameters } from '../parameters';

type SwitchSettings = ResolvedValues<typeof switchParameters>;

export const switchesOf = ({ useGraph, useWindow, usePositions }: SwitchSettings): Switches => ({
  ...(useGraph ? {} : { graph: false }),
  ...(useWindow ? {} : { window: 1 }),
  ...(usePositions ? {} : { positions: false }),
});
