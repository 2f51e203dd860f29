import { useMemo } from 'react';
import { cascadeName } from '../../../core/cascade';
import type { TableOutput } from '../../../core/outputs';
import { MODELS } from '../../../models/push-driven-cascade/learning/fit';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { lab } from '../../../store/lab';
import type { CascadeData } from '../../../store/state';
import { glossaryLink } from '../../help/links';
import { Numbers } from '../../run/Numbers';
import { outputOf } from '../../run/shown';
import { TableSection } from '../../run/TableSection';
import { learnCampaignWords as words } from '../../text/en-campaign-learn';
import { count, decimals } from '../../text/format';
import { LEARN } from '../methods';
import { OwnRun } from '../OwnRun';
import type { CampaignView } from '../use-campaign';
import { Calibration } from './Calibration';
import { Descent } from './Descent';
import { bestOf, calibrationOf, campaignFactsOf, factOf, modelsOf, type ModelFacts } from './facts';
import { settingsOf, truthOf } from './learned-campaign';
import { sayCalibration, sayCampaign, sayModels } from './sentences';
import { UseCampaign } from './UseCampaign';

const SETTINGS = [
  'model',
  'item',
  'samples',
  'factors',
  'rate',
  'regularisation',
  'epochs',
  'folds',
  'crossValidate',
] as const;
const FOLDED = ['samples', 'factors', 'rate', 'epochs', 'folds', 'crossValidate'] as const;

/** The four models side by side, whether their chances come true, and the campaign that one of them makes. */
export function Tastes({ campaign, log }: { campaign: CampaignView; log: CascadeData }) {
  const { experiment } = campaign;
  const shown = campaign.shown[LEARN];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const models = useMemo(() => modelsOf(outputs), [outputs]);
  const table = useMemo(() => modelsTable(models), [models]);
  const users = outputOf(outputs, 'users', 'table');
  const then = settingsOf(LEARN, picture?.base);
  const number = Number(settingsOf(LEARN, experiment).item);
  const calibration = calibrationOf(outputs);
  const made = campaignFactsOf(outputs);
  const chosen = MODELS.find((id) => id === then.model) ?? 'full';
  const truth = truthOf(log.source);
  const going = shown.partial !== 'no';
  // What the form has now: once the better one is chosen there, there is nothing to offer.
  const best = going ? undefined : bestOf(models);
  const better = best !== undefined && best !== settingsOf(LEARN, experiment).model ? best : undefined;
  const lost = factOf(outputs, 'lost');
  return (
    <>
      <p className="voice">{words.what}</p>
      <OwnRun
        campaign={campaign}
        id={LEARN}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
        note={number <= log.set.count && <p className="small quiet">{words.campaignFor(itemName(log, number))}</p>}
      />
      {outputs && (models.length > 0 || made) && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
            <ExplainCurve
              paragraphs={[
                sayModels(models, factOf(outputs, 'samples'), factOf(outputs, 'yes')),
                calibration && !going ? sayCalibration(calibration, words.said[chosen]) : [],
                made ? sayCampaign(made, itemName(log, Number(then.item))) : [],
              ].filter((said) => said.length > 0)}
              glossary={glossaryLink}
            />
            {better && (
              <p className="small">
                {words.better(words.said[better], words.said[chosen])}{' '}
                <button
                  type="button"
                  className="link small"
                  onClick={() => lab.getState().setParameter('model', better)}
                >
                  {words.takeBetter(words.said[better])}
                </button>
              </p>
            )}
            <UseCampaign campaign={campaign} />
          </section>
          {truth && <p className="small quiet">{words.truth(truth.influence, truth.own)}</p>}
          <p className="answer-remark small">
            {words.underestimated}
            {then.samples === 'any' && ` ${words.overestimated}`}
          </p>
          {lost > 0 && <p className="answer-remark small">{words.unknown(factOf(outputs, 'unknown'), lost)}</p>}
          {models.length > 0 && (
            <TableSection
              title={words.models}
              table={table}
              columns={words.modelColumns}
              note={words.modelsNote(Math.min(...models.map(({ folds }) => folds.length)))}
              stale={stale}
            />
          )}
          <Calibration campaign={campaign} model={chosen} />
          <Descent campaign={campaign} />
          <Numbers
            title={words.facts}
            rows={(Object.keys(words.rows) as (keyof typeof words.rows)[]).map((id) => ({
              what: words.rows[id],
              value: count(factOf(outputs, id)),
            }))}
            stale={stale}
          />
          {users && (
            <TableSection
              title={words.users}
              table={users}
              columns={words.userColumns}
              note={words.usersNote}
              stale={stale}
            />
          )}
        </>
      )}
    </>
  );
}

/** As sentences call it: by its place, and its name where it has one. */
function itemName({ set }: CascadeData, place: number): string {
  if (!(place >= 1)) return words.newItem;
  return words.item(place <= set.count ? cascadeName(set, place - 1) : String(place), place);
}

/** Models in rows, as the page calls them. */
function modelsTable(models: readonly ModelFacts[]): TableOutput {
  const numbers = (of: (model: ModelFacts) => number): Float64Array => Float64Array.from(models, of);
  const { model, heldOut, seen, rank } = words.modelColumns;
  return {
    kind: 'table',
    columns: [
      { id: 'model', label: model, values: models.map(({ id }) => words.model[id]) },
      {
        id: 'heldOut',
        label: heldOut,
        values: models.map(({ mse, mseError }) => words.withError(decimals(mse, 4), decimals(mseError, 4))),
      },
      { id: 'seen', label: seen, values: models.map((one) => decimals(one.training, 4)) },
      { id: 'rank', label: rank, values: numbers((one) => one.rank) },
      { id: 'mse', label: words.file.mse, values: numbers((one) => one.mse) },
      { id: 'training', label: words.file.training, values: numbers((one) => one.training) },
      { id: 'mseError', label: words.file.mseError, values: numbers((one) => one.mseError) },
    ],
  };
}
