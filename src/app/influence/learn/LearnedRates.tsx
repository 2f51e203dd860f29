import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { HistogramPlot } from '../../../plots/HistogramPlot';
import type { CascadeData } from '../../../store/state';
import { glossaryLink } from '../../help/links';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import { NETRATE } from '../methods';
import { OwnRun } from '../run/OwnRun';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import type { Influence } from '../use-influence';
import { rateFactsOf, withResidual } from './facts';
import { learningOf } from './learned-network';
import { rateBins } from './rate-bins';
import { sayConditions, sayRates } from './sentences';
import { SlowEdges } from './SlowEdges';
import { UseNetwork } from './UseNetwork';

const SETTINGS = [
  'mostActive',
  'leastUsers',
  'trainShare',
  'window',
  'law',
  'lawCutoff',
  'iterations',
  'leastRate',
] as const;
const FOLDED = ['iterations', 'leastRate'] as const;
const X = { label: words.ratesX, scale: 'log' } as const;
const Y = { label: words.ratesY } as const;
const ROLE = 'own';
/** Drawn times have the unit of the rates with which they were drawn. */
const UNIT_OF_MODEL = ['time-unit-unknown'] as const;

/** NetRate: what it is learned from, what was found and how sure that is, and the way to use it. */
export function LearnedRates({ influence, cascades }: { influence: Influence; cascades: CascadeData }) {
  const { dataset, experiment } = influence;
  const shown = influence.shown[NETRATE];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const network = outputOf(outputs, 'network', 'network');
  const bins = useMemo(() => (network ? rateBins(network.edgeValues.rate) : undefined), [network]);
  // What was learned is no truth to compare with.
  const facts = rateFactsOf(outputs, picture !== undefined && learningOf(picture.base) === undefined);
  const going = shown.partial !== 'no';
  const table = outputOf(outputs, 'nodes', 'table');
  const nodes = useMemo(() => table && withResidual(table), [table]);
  return (
    <>
      <OwnRun
        influence={influence}
        id={NETRATE}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
        silent={cascades.source.kind === 'result' ? UNIT_OF_MODEL : []}
        note={<SlowEdges influence={influence} cascades={cascades} />}
      />
      {facts && network && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.learned}>
            <ExplainCurve
              paragraphs={[sayRates(facts, going), going ? [] : sayConditions(facts)].filter((said) => said.length > 0)}
              glossary={glossaryLink}
            />
            <UseNetwork influence={influence} cascades={cascades} network={network} />
          </section>
          {bins && (
            <HistogramPlot
              id="learned-rates"
              title={words.rates}
              x={X}
              y={Y}
              histogram={bins}
              role={ROLE}
              height={140}
              {...tabState(shown)}
              caption={words.ratesCaption(facts.edges, facts.learnedFrom)}
              provenance={provenanceLine({ experiment, dataset }, influence.horizon, shown, false)}
            />
          )}
          {nodes && (
            <TableSection
              title={words.nodes}
              table={nodes}
              columns={words.nodeColumns}
              note={words.nodesNote}
              stale={stale}
            />
          )}
        </>
      )}
    </>
  );
}
