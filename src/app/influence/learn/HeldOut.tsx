import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import { HELD_OUT } from '../methods';
import { OwnRun } from '../run/OwnRun';
import { TableSection } from '../../run/TableSection';
import type { Influence } from '../use-influence';
import { predictionFactsOf } from './facts';
import { learningOf, otherSplit } from './learned-network';
import { PredictedCurves } from './PredictedCurves';
import { sayPrediction } from './sentences';
import { UserByUser } from './UserByUser';

const SETTINGS = ['runs', 'at', 'hiddenBelow'] as const;
/** Remarks on the cascades, which stand beside what is learned. */
const SAID_ABOVE = ['horizon-too-short', 'time-in-steps', 'time-unit-unknown'] as const;

/** What a network with rates predicts of the cascades that were kept away. */
export function HeldOut({ influence }: { influence: Influence }) {
  const { dataset, experiment } = influence;
  const shown = influence.shown[HELD_OUT];
  const { picture, stale } = shown;
  const learning = learningOf(experiment);
  const differs = useMemo(() => (learning ? otherSplit(learning, experiment) : []), [learning, experiment]);
  const facts = predictionFactsOf(picture?.outputs);
  const table = outputOf(picture?.outputs, 'cascades', 'table');
  const hasRates = dataset?.network.edgeValues.rate !== undefined;
  return (
    <>
      <h3 className="h-panel">{words.predict}</h3>
      <p className="voice">{words.predictWhat}</p>
      {hasRates ? (
        <OwnRun
          influence={influence}
          id={HELD_OUT}
          label={words.predictSettings}
          action={words.predictAction}
          only={SETTINGS}
          silent={SAID_ABOVE}
          note={differs.length > 0 ? <p className="why warn">{words.otherSplit(differs)}</p> : undefined}
        />
      ) : (
        <p className="small quiet">{words.predictNeeds}</p>
      )}
      {facts && dataset && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.judged}>
            <ExplainCurve
              paragraphs={[sayPrediction(facts)].filter((said) => said.length > 0)}
              glossary={glossaryLink}
            />
          </section>
          <PredictedCurves influence={influence} cascades={facts.cascades} />
          <UserByUser influence={influence} />
          {table && (
            <TableSection
              title={words.cascades}
              table={table}
              columns={words.cascadeColumns}
              note={words.cascadesNote(facts.cascades)}
              stale={stale}
            />
          )}
        </>
      )}
    </>
  );
}
