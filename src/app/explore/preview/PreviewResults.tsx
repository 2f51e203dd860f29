import { useMemo } from 'react';
import type { CascadeSet } from '../../../core/cascade';
import { measureCascades } from '../../../core/cascade-facts';
import type { BatchOutcome } from '../../../data/read';
import { count } from '../../text/format';
import { importWords } from '../../text/en-import';
import { Distributions } from '../Distributions';
import { Facts } from '../Facts';
import { GoodFor } from '../GoodFor';
import { DegreePlot } from './DegreePlot';
import { factsOf } from './facts-of';

const words = importWords;

/** The batch in numbers: summary, distributions, and which pages can use it. */
export function PreviewResults({ outcome }: { outcome: BatchOutcome }) {
  const { cascades, network, missing } = outcome;
  const facts = useMemo(() => factsOf(outcome), [outcome]);
  if (!cascades && !network) return <Facts title={words.summary} facts={rowsOf(outcome)} />;
  return (
    <>
      <Facts title={words.summary} facts={facts} />
      {missing && missing.users > 0 && network && (
        <p className="small quiet missing-names">{words.missingNames(missing.names, missing.users)}</p>
      )}
      {cascades ? <CascadePlots set={cascades} /> : network && <DegreePlot network={network} />}
      <GoodFor network={network} cascades={cascades} missing={missing?.users ?? 0} />
    </>
  );
}

function CascadePlots({ set }: { set: CascadeSet }) {
  const measures = useMemo(() => measureCascades(set), [set]);
  return <Distributions set={set} measures={measures} />;
}

/** What is known of files that give nothing. */
const rowsOf = ({ files }: BatchOutcome) => [
  { label: words.facts.rows, value: count(files.reduce((sum, { lines }) => sum + lines, 0)) },
];
