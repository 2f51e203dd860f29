import { useMemo } from 'react';
import type { NetworkOutput, TableOutput } from '../../../core/outputs';
import { registry } from '../../../experiment/lab-registry';
import { toCsv } from '../../../plots/csv';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { HistogramPlot } from '../../../plots/HistogramPlot';
import { withTitle } from '../../../store/edits';
import { lab } from '../../../store/lab';
import type { CascadeData } from '../../../store/state';
import { titleOf } from '../../../store/titles';
import { glossaryLink } from '../../help/links';
import { provenanceLine } from '../../run/provenance';
import { outputOf } from '../../run/shown';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import { saveFile } from '../../ui/save-file';
import { NETRATE } from '../methods';
import { OwnRun } from '../run/OwnRun';
import { tabState } from '../run/tab-state';
import { TableSection } from '../run/TableSection';
import type { Influence } from '../use-influence';
import { rateFactsOf, withResidual } from './facts';
import { learnedSource, learningOf, onLearnedNetwork, windowOf } from './learned-network';
import { rateBins } from './rate-bins';
import { sayConditions, sayRates } from './sentences';
import { SlowEdges } from './SlowEdges';

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
        note={<SlowEdges influence={influence} cascades={cascades} />}
      />
      {facts && network && (
        <>
          <section className="answer" data-stale={stale || undefined} aria-label={words.learned}>
            <ExplainCurve
              paragraphs={[sayRates(facts, going), going ? [] : sayConditions(facts)].filter((said) => said.length > 0)}
              glossary={glossaryLink}
            />
            <Use influence={influence} cascades={cascades} network={network} />
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

/** Opens the learned network in one step of the history, or saves it. */
function Use({
  influence,
  cascades,
  network,
}: {
  influence: Influence;
  cascades: CascadeData;
  network: NetworkOutput;
}) {
  const { picture, stale } = influence.shown[NETRATE];
  const learned = picture?.result?.stamp.experiment;
  const use = (): void => {
    if (!learned) return;
    const window = windowOf(learned, cascades.set);
    const title = titleOf(learnedSource(learned), registry);
    lab
      .getState()
      .edit(`use-learned:${Date.now()}`, (experiment) =>
        withTitle(onLearnedNetwork(experiment, learned, window), title),
      );
  };
  return (
    <div className="actions">
      <button
        type="button"
        className="btn"
        disabled={!learned || stale || network.from.length === 0}
        onClick={use}
        data-tip={words.useHelp}
      >
        {words.use}
      </button>
      <button
        type="button"
        className="link small"
        onClick={() => saveFile(toCsv(edgesOf(network)), 'learned-network.csv', 'text/csv')}
      >
        {words.network}
      </button>
    </div>
  );
}

/** Edge by edge, so that the lab and others read it as a network with rates. */
function edgesOf({ from, to, labels, edgeValues }: NetworkOutput): TableOutput {
  const name = (node: number): string => labels?.[node] ?? String(node);
  return {
    kind: 'table',
    columns: [
      { id: 'from', label: 'from', values: Array.from(from, name) },
      { id: 'to', label: 'to', values: Array.from(to, name) },
      { id: 'rate', label: 'rate', values: edgeValues.rate },
    ],
  };
}
