import { useMemo } from 'react';
import { degreeHistogram } from '../../../core/measures';
import { degrees, type Network } from '../../../core/network';
import { LinePlot } from '../../../plots/LinePlot';
import { degreeCcdf } from '../../data/network-summary';
import { useSliced } from '../lab/in-slices';
import { dataWords } from '../../text/en-data';

/** Share of nodes with at least so many neighbours, both axes logarithmic. */
export function DegreePlot({ network }: { network: Network }) {
  const degree = useSliced(useMemo(() => () => degrees.inSteps(network), [network]));
  const ccdf = useMemo(() => degree && degreeCcdf(degreeHistogram(network), network.n), [network, degree]);
  if (!ccdf || ccdf.degree.length < 2) return null;
  return (
    <section className="sect">
      <LinePlot
        id="degrees"
        title={dataWords.degrees}
        caption={dataWords.degreesCaption}
        x={{ label: dataWords.degreeAxis, scale: 'log' }}
        y={{ label: dataWords.degreeShare, scale: 'log' }}
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
