import { said } from '../../../core/language';
import { lab } from '../../../store/lab';
import { openDialog } from '../../dialogs/open';
import { en } from '../../text/en';
import { exploreWords } from '../../text/en-explore';
import { Chip } from '../../ui/Chip';
import { DerivedNetwork } from './DerivedNetwork';
import { filtersInWords, WITHOUT_FILTERS } from './filters';
import { NoCascades } from './NoCascades';
import { SelectedCascade } from './SelectedCascade';
import type { Explore } from './use-explore';
import { missingNames } from './users';

const words = exploreWords.lab;
/** Names of users outside of the network that are listed. */
const MOST_NAMES = 50;

/** What the data are, what is filtered, and the cascade that is looked at. */
export function ExploreSetup({ explore }: { explore: Explore }) {
  const { cascades, network } = explore;
  return (
    <>
      <div className="panel-head">
        <h1 className="q">{exploreWords.title}</h1>
      </div>
      <div className="panel-scroll">
        <section className="sect">
          <h2 className="h-panel">{words.data}</h2>
          <ul className="data-of">
            {cascades && (
              <li>
                <b>{said(cascades.title)}</b>
                <em>{words.cascades}</em>
                <span>
                  {exploreWords.list.shown(cascades.set.count, cascades.set.count)},{' '}
                  {words.eventsIn(cascades.set.users.length)}
                  {cascades.set.userCount === 0 && `, ${words.usersNotNamed}`}
                </span>
              </li>
            )}
            {network && (
              <li>
                <b>{explore.derived ? words.derived : said(network.title)}</b>
                <em>{words.network}</em>
                <span>
                  {en.common.nodes(network.network.n)}, {en.common.edges(network.network.m)}
                </span>
              </li>
            )}
          </ul>
          {network?.source.kind === 'derived' && (
            <DerivedNetwork source={network.source} parents={cascades?.set.parents !== undefined} />
          )}
          <Missing explore={explore} />
          <button type="button" className="link small" onClick={() => openDialog('networks')}>
            {words.change}
          </button>
        </section>
        {cascades ? (
          <>
            <Filters explore={explore} />
            <section className="sect">
              <h2 className="h-panel">{words.selected.title}</h2>
              <SelectedCascade explore={explore} data={cascades} />
            </section>
          </>
        ) : (
          <NoCascades />
        )}
      </div>
    </>
  );
}

function Filters({ explore: { view, cascades } }: { explore: Explore }) {
  if (!cascades) return null;
  const filters = filtersInWords(view, cascades.set.time);
  const { setExplore } = lab.getState();
  return (
    <section className="sect" aria-label={words.filters}>
      <div className="headrow">
        <h2 className="h-panel">{words.filters}</h2>
        {filters.length > 0 && (
          <button type="button" className="link small" onClick={() => setExplore(WITHOUT_FILTERS)}>
            {words.clear}
          </button>
        )}
      </div>
      {filters.length === 0 ? (
        <p className="small quiet">{words.noFilters}</p>
      ) : (
        <p className="chips">
          {filters.map(({ id, text }) => (
            <Chip key={id} onRemove={() => setExplore({ [id]: undefined })} removeLabel={words.remove(text)}>
              {text}
            </Chip>
          ))}
        </p>
      )}
    </section>
  );
}

function Missing({ explore: { matched, cascades, derived } }: { explore: Explore }) {
  if (!matched || !cascades || derived || matched.missing === 0) return null;
  const { set } = cascades;
  const names = missingNames(set, matched.nodes, MOST_NAMES);
  return (
    <details className="missing small">
      <summary>{words.missing(matched.missing, set.userCount)}</summary>
      <ul aria-label={words.missingTitle}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {matched.missing > names.length && (
          <li className="quiet">{words.missingMore(matched.missing - names.length)}</li>
        )}
      </ul>
    </details>
  );
}
