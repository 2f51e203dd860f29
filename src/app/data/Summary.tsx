import { useEffect, useMemo, useState } from 'react';
import type { Network } from '../../core/network';
import { LinePlot } from '../../plots/LinePlot';
import { client } from '../../store/lab';
import { en } from '../text/en';
import { count, percent, significant } from '../text/format';
import { summariseNetwork } from './network-summary';

/** A network in numbers, and its degrees on log axes. */
export function Summary({ network }: { network: Network }) {
  const s = useMemo(() => summariseNetwork(network), [network]);
  const transitivity = useTransitivity(network);
  return (
    <>
      <dl className="facts">
        <Fact name={en.data.nodes} value={count(s.n)} />
        <Fact name={en.data.edges(s.directed)} value={count(s.m)} />
        <Fact name={en.data.meanDegree} value={significant(s.meanDegree)} more={en.data.highest(s.highestDegree)} />
        <Fact name={en.data.density} value={significant(s.density, 2)} />
        <Fact name={en.data.components(s.directed)} value={count(s.components)} more={en.data.largest(s.largest)} />
        <Fact name={en.data.isolated} value={count(s.isolated)} />
        <Fact
          name={en.data.transitivity}
          value={transitivity === undefined ? '–' : percent(transitivity)}
          more={transitivity === undefined ? en.data.measuring : en.data.transitivityHelp}
        />
        {s.columns.length > 0 && <Fact name={en.data.edgeColumns} value={s.columns.join(', ')} />}
      </dl>
      {s.ccdf.degree.length > 1 && (
        <LinePlot
          id="degrees"
          title={en.data.degrees}
          caption={en.data.degreesCaption}
          x={{ label: en.data.degreeAxis, scale: 'log' }}
          y={{ label: en.data.degreeShare, scale: 'log' }}
          xName="k"
          series={[
            {
              id: 'ccdf',
              label: '',
              role: 'ref',
              draw: 'dots',
              output: { kind: 'series', x: s.ccdf.degree, y: s.ccdf.share },
            },
          ]}
        />
      )}
    </>
  );
}

function Fact({ name, value, more }: { name: string; value: string; more?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} {more !== undefined && <small>{more}</small>}
      </dd>
    </div>
  );
}

/** Counted in a worker; undefined until it is there. */
function useTransitivity(network: Network): number | undefined {
  const [known, setKnown] = useState<{ network: Network; transitivity: number }>();
  useEffect(() => {
    const abort = new AbortController();
    client.measure(network, { signal: abort.signal }).then(
      ({ transitivity }) => setKnown({ network, transitivity }),
      // The question was taken back, or its worker was lost: the dash stays.
      () => undefined,
    );
    return () => abort.abort();
  }, [network]);
  return known?.network === network ? known.transitivity : undefined;
}
