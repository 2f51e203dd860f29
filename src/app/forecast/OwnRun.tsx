import { usesCascades, usesModel } from '../../core/method';
import { NO_NETWORK } from '../../core/network';
import { registry } from '../../experiment/forecast-registry';
import { methods } from '../../models/forest/all';
import { lab } from '../../store/lab';
import { MethodRun, type MethodRunProps } from '../run/MethodRun';
import { forecastWords as words } from '../text/en-forecast';
import type { Forecast } from './use-forecast';

/** A method of this page that is asked from its own tab. */
export function OwnRun({ forecast, ...rest }: MethodRunProps & { forecast: Forecast }) {
  const { experiment, dataset, cascades, model } = forecast;
  const method = methods[rest.id];
  const missing =
    usesCascades(method, experiment.parameters) && !cascades
      ? words.needsCascades
      : usesModel(method) && !model
        ? words.headline.noWeights
        : undefined;
  return (
    <MethodRun
      {...rest}
      experiment={experiment}
      registry={registry}
      network={dataset?.network ?? NO_NETWORK}
      cascades={cascades}
      missing={missing}
      onRun={() => lab.getState().runOne(rest.id)}
    />
  );
}
