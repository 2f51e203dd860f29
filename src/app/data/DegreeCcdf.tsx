import { LinePlot } from '../../plots/LinePlot';
import { dataWords } from '../text/en-data';
import type { NetworkSummary } from './network-summary';

/** Share of nodes with at least so many neighbours, both axes logarithmic; nothing where one degree is all there is. */
export function DegreeCcdf({ ccdf }: { ccdf: NetworkSummary['ccdf'] }) {
  if (ccdf.degree.length < 2) return null;
  return (
    <LinePlot
      id="degrees"
      title={dataWords.degrees}
      caption={dataWords.degreesCaption}
      x={{ label: dataWords.degreeAxis, scale: 'log' }}
      y={{ label: dataWords.degreeShare, scale: 'log' }}
      xName="k"
      series={[
        { id: 'ccdf', label: '', role: 'ref', draw: 'dots', output: { kind: 'series', x: ccdf.degree, y: ccdf.share } },
      ]}
    />
  );
}
