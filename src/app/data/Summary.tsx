import { said } from '../../core/language';
import { useEffect, useMemo, useState } from 'react';
import type { Network } from '../../core/network';
import { client } from '../../store/lab';
import { dataWords } from '../text/en-data';
import { count, percent, significant } from '../text/format';
import { DegreeCcdf } from './DegreeCcdf';
import { summariseNetwork } from './network-summary';

/** A network in numbers, and its degrees on log axes. */
export function Summary({ network }: { network: Network }) {
  const s = useMemo(() => summariseNetwork(network), [network]);
  const transitivity = useTransitivity(network);
  return (
    <>
      <dl className="facts">
        <Fact name={dataWords.nodes} value={count(s.n)} />
        <Fact name={dataWords.edges(s.directed)} value={count(s.m)} />
        <Fact name={dataWords.meanDegree} value={significant(s.meanDegree)} more={dataWords.highest(s.highestDegree)} />
        <Fact name={dataWords.density} value={significant(s.density, 2)} />
        <Fact name={dataWords.components(s.directed)} value={count(s.components)} more={dataWords.largest(s.largest)} />
        <Fact name={dataWords.isolated} value={count(s.isolated)} />
        <Fact
          name={dataWords.transitivity}
          value={transitivity === undefined ? '–' : percent(transitivity)}
          more={transitivity === undefined ? dataWords.measuring : dataWords.transitivityHelp}
        />
        {s.columns.length > 0 && <Fact name={dataWords.edgeColumns} value={s.columns.join(', ')} />}
        {s.nodeColumns.length > 0 && <Fact name={dataWords.nodeColumns} value={s.nodeColumns.join(', ')} />}
      </dl>
      <DegreeCcdf ccdf={s.ccdf} />
    </>
  );
}

function Fact({ name, value, more }: { name: string; value: string; more?: string }) {
  return (
    <div>
      <dt>{said(name)}</dt>
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
