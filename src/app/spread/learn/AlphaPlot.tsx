import { useMemo } from 'react';
import type { HistogramOutput } from '../../../core/outputs';
import { nodeLabel } from '../../../core/network';
import { edgeName } from '../../../network-view/edge-name';
import { HistogramPlot } from '../../../plots/HistogramPlot';
import { ScatterPlot } from '../../../plots/ScatterPlot';
import { lab } from '../../../store/lab';
import { learnWords } from '../../text/en-learn';
import { lookAtEdge, useEdgeLook } from '../edge-look';
import { roleOf, SHORT } from '../learners';
import { outputOf } from '../../run/shown';
import { provenanceOf } from '../provenance';
import type { Spread } from '../use-spread';
import { alphaTable } from './alpha-table';
import type { Estimate } from './estimate';
import { factsOf } from './facts';
import { learnState } from './learn-state';

const words = learnWords;
const BINS = 20;

/** Learned α against the true one, edge by edge; where the truth is not known, how learned α are spread. */
export function AlphaPlot({ spread, estimate }: { spread: Spread; estimate: Estimate }) {
  const { outputs, shown, id } = estimate;
  const { dataset, horizon, experiment } = spread;
  const learned = outputOf(outputs, 'learned', 'edge-field');
  const truth = outputOf(outputs, 'true-alpha', 'edge-field');
  const look = useEdgeLook();
  const highlight = useMemo(() => (look.edge === null ? [] : [look.edge]), [look.edge]);
  const histogram = useMemo(() => (learned && !truth ? binned(learned.values) : undefined), [learned, truth]);
  if (!learned || !dataset) return null;
  const { network } = dataset;
  const facts = factsOf(outputs);
  const provenance = provenanceOf(spread, horizon, shown);
  if (histogram)
    return (
      <HistogramPlot
        id="learned-alpha"
        title={words.histogram.title}
        x={{ label: words.histogram.x }}
        y={{ label: words.histogram.y }}
        histogram={histogram}
        role={roleOf(id)}
        height={148}
        {...learnState(shown)}
        caption={words.histogram.caption(facts.identifiable ?? 0)}
        provenance={provenance}
      />
    );
  if (!truth) return null;
  return (
    <ScatterPlot
      id="edge-by-edge"
      title={words.scatter.title}
      x={{ label: words.scatter.x, field: truth }}
      y={{ label: SHORT[id], field: learned, role: roleOf(id) }}
      quantity={words.scatter.quantity}
      thing="edge"
      gutter={words.scatter.gutter}
      highlight={highlight}
      onHover={(edge) => lookAtEdge(edge, 'results')}
      onSelect={(edge) =>
        lab.getState().setView({ selection: [network.from[edge], network.to[edge]].map((i) => nodeLabel(network, i)) })
      }
      nodeName={(edge) => edgeName(network, edge)}
      rows={() => alphaTable(network, outputs) ?? { kind: 'table', columns: [] }}
      caption={words.evidenceLine(facts.cascades, facts.hidden, network.n, shown.picture?.base.seed ?? experiment.seed)}
      {...learnState(shown)}
      provenance={provenance}
    />
  );
}

/** Twenty bins from 0 to 1. O(m). */
function binned(values: Float64Array): HistogramOutput {
  const counts = new Float64Array(BINS);
  for (const value of values) if (!Number.isNaN(value)) counts[Math.min(BINS - 1, Math.floor(BINS * value))]++;
  return { kind: 'histogram', edges: Float64Array.from({ length: BINS + 1 }, (_, k) => k / BINS), counts };
}
