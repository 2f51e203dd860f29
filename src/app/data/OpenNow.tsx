import { useLab } from '../../store/lab';
import { shownCascades } from '../../store/cascade-data';
import { shownDataset } from '../../store/datasets';
import { openDialog } from '../dialogs/open';
import { formatHash } from '../router';
import { en } from '../text/en';
import { dataWords } from '../text/en-data';
import { count } from '../text/format';
import { Summary } from './Summary';

/** The network and the cascades that are open, in numbers. */
export function OpenNow() {
  const dataset = useLab((s) => s.dataset);
  const shown = shownDataset(dataset);
  const cascades = useLab((s) => shownCascades(s.cascades));
  return (
    <section aria-label={dataWords.openNow}>
      <p className="small quiet">{dataWords.openNow}</p>
      <h2 className="h-panel">{shown ? shown.title : dataWords.summary}</h2>
      <div className="actions">
        <a className="btn run" href={formatHash('explore')}>
          {dataWords.openInExplore}
        </a>
        <a className="btn" href={formatHash('spread')}>
          {dataWords.openInSpread}
        </a>
        <button type="button" className="link" aria-haspopup="dialog" onClick={() => openDialog('networks')}>
          {dataWords.choose}
        </button>
      </div>
      {cascades && (
        <>
          <h3 className="h-panel">{cascades.title === shown?.title ? dataWords.withCascades : cascades.title}</h3>
          <dl className="facts">
            {(
              [
                [dataWords.cascades, cascades.set.count],
                [dataWords.events, cascades.set.users.length],
                [dataWords.users, cascades.set.userCount],
                [dataWords.largestCascade, cascades.measures.sizes.reduce((a, b) => Math.max(a, b), 0)],
              ] as const
            ).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{count(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {shown ? (
        <Summary network={shown.network} />
      ) : (
        <p className="quiet">
          {dataset.type === 'loading' ? `${en.common.loading}: ${dataset.title}` : dataWords.none}
        </p>
      )}
    </section>
  );
}
