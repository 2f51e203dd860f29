import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { Annotation, LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { glossaryLink } from '../../help/links';
import { tabState } from '../../run/tab-state';
import { fitWords } from '../../text/en-popularity-fits';
import { FIT } from '../methods';
import { provenanceOf } from '../provenance';
import type { Popularity } from '../use-popularity';
import { knowsOffspring, type FitRow } from './fit-rows';
import { sayCascade, sayEpidemic } from './sentences';
import { epidemicCurves, kernelOfRow, translation } from './translation';

const words = fitWords.epidemic;
const SHARE = { label: words.share };

/** The kernel of the chosen model as the law of when people stop passing it on. */
export function EpidemicReading({
  popularity,
  own,
  observed,
}: {
  popularity: Popularity;
  own: FitRow | undefined;
  observed: number;
}) {
  const { cascades } = popularity;
  const unit = cascades?.time.unit ?? 'unknown';
  const shown = popularity.shown[FIT];
  const kernel = useMemo(() => kernelOfRow(own), [own]);
  const curves = useMemo(
    // Where no decay is seen, its pace is not known.
    () => (own && kernel && knowsOffspring(own) ? epidemicCurves(kernel, unit) : undefined),
    [own, kernel, unit],
  );
  const survival = useMemo(
    (): LineSeries[] => (curves ? [{ id: 'survival', label: '', role: 'own', output: curves.survival }] : []),
    [curves],
  );
  const half = useMemo(
    (): Annotation[] => (curves ? [{ kind: 'mark', x: curves.half, label: words.half(curves.halfSaid) }] : []),
    [curves],
  );
  const laws = useMemo(
    (): LineSeries[] =>
      curves
        ? [
            { id: 'phi', label: words.kernel, role: 'own', output: curves.phi },
            { id: 'density', label: words.density, role: 'ref', output: curves.density, broken: true },
          ]
        : [],
    [curves],
  );
  if (!own || !kernel) return null;
  const time = { label: curves && curves.scale.short !== '' ? curves.scale.short : 'time' };
  const state = tabState(shown);
  const provenance = provenanceOf(popularity, shown);
  return (
    <>
      <section className="group epidemic" data-stale={shown.stale || undefined} aria-label={words.title}>
        <h2 className="h-panel">{words.title}</h2>
        {!shown.stale && (
          <ExplainCurve paragraphs={[sayCascade(own, observed), sayEpidemic(own, unit)]} glossary={glossaryLink} />
        )}
        <Translation row={own} unit={unit} kernel={kernel} />
      </section>
      {curves && (
        <>
          <LinePlot
            id="still-infectious"
            title={words.still}
            x={time}
            y={SHARE}
            series={survival}
            annotations={half}
            height={124}
            {...state}
            provenance={provenance}
          />
          <LinePlot
            id="kernel-and-recovery"
            title={words.laws}
            x={time}
            y={{ label: words.lawsY(time.label) }}
            series={laws}
            height={132}
            {...state}
            caption={words.lawsCaption}
            provenance={provenance}
          />
        </>
      )}
    </>
  );
}

function Translation({
  row,
  kernel,
  unit,
}: {
  row: FitRow;
  kernel: NonNullable<ReturnType<typeof kernelOfRow>>;
  unit: Parameters<typeof translation>[2];
}) {
  return (
    <table className="table translation" aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{words.table}</span>
          </th>
          <th scope="col">{words.hawkes}</th>
          <th scope="col">{words.sir}</th>
          <th scope="col">{row.name}</th>
        </tr>
      </thead>
      <tbody>
        {translation(row, kernel, unit).map(({ what, hawkes, sir, value }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className="sym">{hawkes}</td>
            <td className="sym">{sir}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
