/** What a model looks at of a network, whatever the setting says. Pure. */
import type { ParameterValue } from '../../core/parameters';
import { dataParameters } from '../../models/forest/parameters';
import type { Forecast } from './use-forecast';

/** There is no network, or one that was made from the very cascades that are to be predicted. */
export const lacksNetwork = ({ dataset, onlyDrawn }: Pick<Forecast, 'dataset' | 'onlyDrawn'>): boolean =>
  !dataset || onlyDrawn;

/** A network of the data is looked at only where there is one. */
export function contextOf(setting: ParameterValue | undefined, lacking: boolean): string {
  const graph = setting ?? dataParameters.graph.default;
  return graph === 'given' && lacking ? 'none' : String(graph);
}
