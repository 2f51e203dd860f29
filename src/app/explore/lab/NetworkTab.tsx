import { useMemo } from 'react';
import { ccdfOf } from '../../../core/cascade-facts';
import { components, degreeHistogram, density } from '../../../core/measures';
import { quantile } from '../../../core/quantile';
import { CcdfPlot } from '../../../plots/CcdfPlot';
import { useFacts } from '../../run/use-facts';
import { exploreWords } from '../../text/en-explore';
import { count, decimals, percent, significant } from '../../text/format';
import { Facts } from '../Facts';
import { provenanceOf } from './provenance';
import type { Explore } from './use-explore';

const words = exploreWords.lab;
const DEGREE = { label: words.degreesX };

/** The network by itself: its degrees and how it hangs together. */
export function NetworkTab({ explore }: { explore: Explore }) {
  const network = explore.network?.network;
  const facts = useFacts(network);
  const measured = useMemo(() => {
    if (!network) return undefined;
    const counts = degreeHistogram(network);
    const sorted = new Float64Array(network.n);
    for (let k = 0, at = 0; k < counts.length; at += counts[k++]) sorted.fill(k, at, at + counts[k]);
    return {
      ccdf: ccdfOf(sorted),
      isolated: network.n > 0 ? counts[0] : 0,
      median: quantile(sorted, 0.5),
      top: sorted.at(-1) ?? 0,
      parts: components(network),
    };
  }, [network]);
  if (!network || !measured) return null;
  const { ccdf, isolated, median, top, parts } = measured;
  return (
    <>
      <Facts
        title={words.tabs.network}
        underTab
        facts={[
          { label: exploreWords.facts.nodes, value: count(network.n) },
          {
            label: network.directed ? exploreWords.facts.directed : exploreWords.facts.edges,
            value: count(network.m),
          },
          { label: words.meanDegree, value: network.n > 0 ? decimals((2 * network.m) / network.n, 2) : '–' },
          { label: words.density, value: significant(density(network), 2) },
          { label: words.components, value: count(parts.count) },
          {
            label: words.largestComponent,
            value: count(parts.largest),
            ...(network.n > 0 ? { note: percent(parts.largest / network.n) } : {}),
          },
          { label: words.isolated, value: count(isolated) },
          { label: words.transitivity, value: facts ? significant(facts.transitivity, 2) : '…' },
        ]}
      />
      <CcdfPlot
        id="degrees"
        title={words.degrees}
        ccdf={ccdf}
        x={DEGREE}
        shareLabel={words.degreesShare}
        format={count}
        reading={words.degreesReading}
        median={{ value: median, label: exploreWords.median(count(median)) }}
        largest={{ value: top, label: exploreWords.largest(count(top)) }}
        summary={words.degreesSummary(network.n, count(median), count(top))}
        caption={words.degreesCaption(network.n)}
        provenance={provenanceOf(explore)}
        {...(network.n === 0 ? { state: 'empty' as const } : {})}
      />
    </>
  );
}
