import { bundledModels } from '../../../experiment/library/models';
import { lab } from '../../../store/lab';
import { forecastWords } from '../../text/en-forecast';
import { Segmented } from '../../ui/Segmented';
import { useIsOwn } from '../trained';
import type { Forecast } from '../use-forecast';
import { shippedFor, toModel, toTraining, type Weights } from '../weights';

const words = forecastWords.weights;

/** Which weights are asked. Those of a file have a place once there is one. */
export function WeightsSwitch({ forecast: { experiment, weights } }: { forecast: Forecast }) {
  const shipped = shippedFor(experiment, bundledModels);
  const uploaded = experiment.inputs.model?.kind === 'uploaded' ? experiment.inputs.model : undefined;
  const own = useIsOwn(uploaded?.digest);
  // What was trained here is asked already, and its settings are those of the form.
  const here = weights === 'train' && own !== false;
  const file = here ? undefined : uploaded;
  const choose = (next: Weights): void => {
    const key = `weights:${Date.now()}`;
    const { edit, goOn } = lab.getState();
    goOn('weights');
    if (next === 'train') edit(key, toTraining);
    else if (next === 'file' && file) edit(key, (e) => toModel(e, file));
    else if (next === 'shipped' && shipped)
      edit(key, (e) =>
        toModel(e, { kind: 'bundled', id: shipped.id }, { graph: shipped.network === undefined ? 'none' : 'given' }),
      );
  };
  return (
    <>
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
          ...(file ? [{ value: 'file' as const, label: words.file, help: `${file.name}. ${words.fileHelp}` }] : []),
        ]}
        value={weights}
        onChange={choose}
      />
      {!shipped && <p className="why">{words.noShipped}</p>}
    </>
  );
}
