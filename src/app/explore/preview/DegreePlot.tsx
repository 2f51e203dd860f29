import { useMemo } from 'react';
import { degreeHistogram } from '../../../core/measures';
import { degrees, type Network } from '../../../core/network';
import { DegreeCcdf } from '../../data/DegreeCcdf';
import { degreeCcdf } from '../../data/network-summary';
import { useSliced } from '../lab/in-slices';

/** The degrees of a network that is not taken over yet, counted in slices. */
export function DegreePlot({ network }: { network: Network }) {
  const degree = useSliced(useMemo(() => () => degrees.inSteps(network), [network]));
  const ccdf = useMemo(() => degree && degreeCcdf(degreeHistogram(network), network.n), [network, degree]);
  if (!ccdf || ccdf.degree.length < 2) return null;
  return (
    <section className="sect">
      <DegreeCcdf ccdf={ccdf} />
    </section>
  );
}
