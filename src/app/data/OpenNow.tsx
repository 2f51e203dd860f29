import { useLab } from '../../store/lab';
import { shownCascades } from '../../store/cascade-data';
import { shownDataset } from '../../store/datasets';
import { openDialog } from '../dialogs/open';
import { formatHash } from '../router';
import { en } from '../text/en';
import { count } from '../text/format';
import { Summary } from './Summary';

/** The network and the cascades that are open, in numbers. */
export function OpenNow() {
  const dataset = useLab((s) => s.dataset);
  const shown = shownDataset(dataset);
  const cascades = useLab((s) => shownCascades(s.cascades));
  return (
    <section aria-label={en.data.openNow}>
      <p className="small quiet">{en.data.openNow}</p>
      <h2 className="h-panel">{shown ? shown.title : en.data.summary}</h2>
      <div className="actions">
        <a className="btn run" href={formatHash('explore')}>
          {en.data.openInExplore}
        </a>
        <a className="btn" href={formatHash('spread')}>
          {en.data.openInSpread}
        </a>
        <button type="button" className="link" aria-haspopup="dialog" onClick={() => openDialog('networks')}>
          {en.data.choose}
        </button>
      </div>
      {cascades && (
        <>
          <h3 className="h-panel">{cascades.title === shown?.title ? en.data.withCascades : cascades.title}</h3>
          <dl className="facts">
            {(
              [
                [en.data.cascades, cascades.set.count],
                [en.data.events, cascades.set.users.length],
                [en.data.users, cascades.set.userCount],
                [en.data.largestCascade, cascades.measures.sizes.reduce((a, b) => Math.max(a, b), 0)],
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
        <p className="quiet">{dataset.type === 'loading' ? `${en.common.loading}: ${dataset.title}` : en.data.none}</p>
      )}
    </section>
  );
}
