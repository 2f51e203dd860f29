import { said } from '../../core/language';
import { useLab } from '../../store/lab';
import { shownCascades } from '../../store/cascade-data';
import { shownDataset } from '../../store/datasets';
import { Icon } from '../../icons/Icon';
import { BrowseButton } from '../import/BrowseButton';
import { wantedFile } from '../import/wanted';
import { openDialog } from '../dialogs/open';
import { formatHash } from '../router';
import { en } from '../text/en';
import { dataWords } from '../text/en-data';
import { count } from '../text/format';
import { Summary } from './Summary';

/** The network and the cascades that are open, in numbers. */
export function OpenNow() {
  const dataset = useLab((s) => s.dataset);
  const wanted = useLab(wantedFile);
  // What is still drawn is of the former experiment.
  const shown = wanted === undefined ? shownDataset(dataset) : undefined;
  const cascades = useLab((s) => (wantedFile(s) === undefined ? shownCascades(s.cascades) : undefined));
  return (
    <section aria-label={dataWords.openNow}>
      <p className="small quiet">{dataWords.openNow}</p>
      <h2 className="h-panel">{wanted ?? (shown ? shown.title : dataWords.summary)}</h2>
      {wanted !== undefined && (
        <>
          <p className="voice">{dataWords.wanted(wanted)}</p>
          <div className="actions">
            <BrowseButton className="btn run" label={en.drop.browse} fieldLabel={dataWords.wanted(wanted)}>
              <Icon name="drop" />
            </BrowseButton>
          </div>
        </>
      )}
      <div className="actions">
        <a className={wanted === undefined ? 'btn run' : 'btn'} href={formatHash('explore')}>
          {dataWords.openInExplore}
        </a>
        <a className="btn" href={formatHash('spread')}>
          {dataWords.openInSpread}
        </a>
        <a className="btn" href={formatHash('influence')}>
          {dataWords.openInInfluence}
        </a>
        <button type="button" className="link" aria-haspopup="dialog" onClick={() => openDialog('networks')}>
          {dataWords.choose}
        </button>
      </div>
      {cascades && (
        <>
          <h3 className="h-panel">{cascades.title === shown?.title ? dataWords.withCascades : said(cascades.title)}</h3>
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
                <dt>{said(name)}</dt>
                <dd>{count(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {shown ? (
        <Summary network={shown.network} />
      ) : wanted === undefined ? (
        <p className="quiet">
          {dataset.type === 'loading' ? `${en.common.loading}: ${said(dataset.title)}` : dataWords.none}
        </p>
      ) : null}
    </section>
  );
}
