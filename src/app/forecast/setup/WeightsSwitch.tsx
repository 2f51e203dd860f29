import { bundledModels } from '../../../experiment/library/models';
import { lab } from '../../../store/lab';
import { forecastWords } from '../../text/en-forecast';
import { Segmented } from '../../ui/Segmented';
import type { Forecast } from '../use-forecast';
import { shippedFor, toModel, toTraining, type Weights } from '../weights';

const words = forecastWords.weights;

/** Which weights are asked. Those of a file have a place once there is one. */
export function WeightsSwitch({ forecast: { experiment, weights } }: { forecast: Forecast }) {
  const shipped = shippedFor(experiment, bundledModels);
  const file = experiment.inputs.model?.kind === 'uploaded' ? experiment.inputs.model : undefined;
  const choose = (next: Weights): void => {
    const key = `weights:${Date.now()}`;
    const { edit } = lab.getState();
    if (next === 'train') edit(key, toTraining);
    else if (next === 'file' && file) edit(key, (e) => toModel(e, file));
    else if (next === 'shipped' && shipped) edit(key, (e) => toModel(e, { kind: 'bundled', id: shipped.id }));
  };
  return (
    <Segmented
      label={words.label}
      full
      options={[
        {
          value: 'shipped',
          label: words.shipped,
          help: shipped ? words.shippedHelp : words.noShipped,
          disabled: !shipped,
        },
        { value: 'train', label: words.train, help: words.trainHelp },
        ...(file ? [{ value: 'file' as const, label: file.name, help: words.fileHelp }] : []),
      ]}
      value={weights}
      onChange={choose}
    />
  );
}
