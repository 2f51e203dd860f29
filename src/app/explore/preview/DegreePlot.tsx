import { useMemo } from 'react';
import { degreeHistogram } from '../../../core/measures';
import type { Network } from '../../../core/network';
import { LinePlot } from '../../../plots/LinePlot';
import { degreeCcdf } from '../../data/network-summary';
import { en } from '../../text/en';

/** Share of nodes with at least so many neighbours, both axes logarithmic. */
export function DegreePlot({ network }: { network: Network }) {
  const ccdf = useMemo(() => degreeCcdf(degreeHistogram(network), network.n), [network]);
  if (ccdf.degree.length < 2) return null;
  return (
    <section className="sect">
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
            output: { kind: 'series', x: ccdf.degree, y: ccdf.share },
          },
        ]}
      />
    </section>
  );
}
