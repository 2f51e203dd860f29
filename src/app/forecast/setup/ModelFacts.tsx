import { said } from '../../../core/language';
import type { ModelHeader } from '../../../core/trained-model';
import type { ModelSource } from '../../../experiment/experiment';
import { modelParameters } from '../../../models/forest/parameters';
import { forecastWords } from '../../text/en-forecast';
import { count } from '../../text/format';
import { modelName } from '../model-name';
import { contextOf } from '../network-context';
import { FactRow } from './Rows';

const words = forecastWords.model;

interface Props {
  model: ModelHeader;
  source: ModelSource | undefined;
  /** These data have no network that a model looks at. */
  lacking: boolean;
}

/** What the asked weights are: nothing of it can be changed any more. */
export function ModelFacts({ model, source, lacking }: Props) {
  const { parameters } = model;
  const graph = contextOf(parameters.graph, lacking);
  return (
    <div className="fc-facts">
      {source?.kind === 'uploaded' && <FactRow what={words.file}>{source.name}</FactRow>}
      <FactRow what={words.kind}>{modelName(model)}</FactRow>
      <FactRow what={words.graph}>
        {graph === 'none' ? words.off : graph === 'training' ? words.derived : words.on}
      </FactRow>
      <FactRow what={words.reward}>{parameters.reward === false ? words.off : words.on}</FactRow>
      <FactRow what={said(modelParameters.width.label)}>
        {String(parameters.width ?? modelParameters.width.default)}
      </FactRow>
      <FactRow what={words.best}>{count(model.epoch)}</FactRow>
      <FactRow what={words.users}>{count(model.userCount)}</FactRow>
      {model.device !== '' && <FactRow what={forecastWords.training.device}>{said(model.device)}</FactRow>}
    </div>
  );
}
