import { useMemo } from 'react';
import { lab } from '../../../store/lab';
import { exploreWords } from '../../text/en-explore';
import { count, percent, significant } from '../../text/format';
import { useWidth } from '../../ui/use-width';
import { Tabs, type TabPage } from '../../ui/Tabs';
import { chooseCascades } from '../choose';
import { Distributions } from '../Distributions';
import { Facts, type Fact } from '../Facts';
import { GoodFor } from '../GoodFor';
import { lasted, moment } from '../time-words';
import { NetworkTab } from './NetworkTab';
import { NoCascades } from './NoCascades';
import { provenanceOf } from './provenance';
import { TimesTab } from './TimesTab';
import type { Explore } from './use-explore';
import { UsersTab } from './UsersTab';

const words = exploreWords.lab;

/** What the cascades chosen are like: facts, distributions, times, users, and the network they run on. */
export function Results({ explore }: { explore: Explore }) {
  const { cascades, network } = explore;
  const narrow = useWidth() === 'narrow';
  const pages: TabPage[] = [];
  if (cascades)
    pages.push(
      { id: 'summary', label: words.tabs.summary, content: <Summary explore={explore} /> },
      { id: 'times', label: words.tabs.times, content: <TimesTab explore={explore} /> },
      { id: 'users', label: words.tabs.users, content: <UsersTab explore={explore} /> },
    );
  if (network)
    pages.push({
      id: 'network',
      label: words.tabs.network,
      content: (
        <>
          {narrow && !cascades && <NoCascades brief />}
          <NetworkTab explore={explore} />
        </>
      ),
    });
  if (pages.length === 0) return null;
  // Another set of tabs is another group: which one is open belongs to it.
  return <Tabs key={pages.length} label={words.results} panelClass="panel-scroll" pages={pages} />;
}

function Summary({ explore }: { explore: Explore }) {
  const { cascades, network, matched, derived, view, forSizes, forDurations, stale } = explore;
  const narrow = useWidth() === 'narrow';
  const nobody = useMemo(() => foundNobody(explore), [explore]);
  if (!cascades) return null;
  const { set, measures } = cascades;
  const all = factsOf(explore);
  // On a small screen the plots come after two rows of facts.
  const before = narrow ? all.slice(0, 4) : all;
  const { setExplore } = lab.getState();
  return (
    <>
      <div className={stale ? 'stale' : ''}>
        {nobody ? (
          <p className="voice sect">{exploreWords.list.notFound(view.search ?? '')}</p>
        ) : (
          <Facts title={exploreWords.facts.title} underTab facts={before} />
        )}
      </div>
      <Distributions
        set={set}
        measures={measures}
        forSizes={forSizes}
        forDurations={forDurations}
        sizes={{
          range: view.sizes ?? null,
          onChange: (range) => setExplore({ sizes: range ? [Math.ceil(range[0]), Math.floor(range[1])] : undefined }),
        }}
        durations={{
          range: view.durations ?? null,
          onChange: (range) => setExplore({ durations: range ? [range[0], range[1]] : undefined }),
        }}
        provenance={provenanceOf(explore)}
      />
      {before.length < all.length && !nobody && <Facts title={words.data} facts={all.slice(4)} />}
      <GoodFor
        network={derived ? undefined : network?.network}
        cascades={set}
        open
        {...(matched && !derived ? { missing: matched.missing } : {})}
      />
    </>
  );
}

/** Whether it is the name searched for that leaves nothing, whatever the other filters. */
function foundNobody({ cascades, list, view: { search } }: Explore): boolean {
  if (!cascades || list.length > 0 || search === undefined) return false;
  return !chooseCascades(cascades.set, cascades.measures, { search }).includes(1);
}

function factsOf({ cascades, facts, matched, network, derived, list }: Explore): Fact[] {
  if (!cascades) return [];
  const { set } = cascades;
  const names = exploreWords.facts;
  const number = (value: number | undefined): string => (value === undefined ? '…' : count(value));
  const rows: Fact[] = [
    {
      label: names.cascades,
      value: count(list.length),
      ...(list.length === set.count ? {} : { note: names.of(set.count) }),
    },
    { label: names.events, value: number(facts?.events) },
    ...(facts && facts.cascades > 0
      ? [
          {
            label: names.sizes,
            value: names.median(count(facts.medianSize)),
            note: names.mean(mean(facts.events / facts.cascades)),
          },
        ]
      : []),
    { label: names.users, value: set.userCount === 0 ? names.notNamed : number(facts?.users) },
  ];
  if (matched && !derived)
    rows.push({
      label: names.missing,
      value: count(matched.missing),
      ...(set.userCount > 0 && matched.missing > 0 ? { note: percent(matched.missing / set.userCount) } : {}),
    });
  else if (facts) {
    const from = moment(facts.first, set.time);
    if (from !== undefined)
      rows.push({ label: names.from, value: from.replace(/, [^,]*$/, ''), note: from.replace(/^.*, /, '') });
  }
  if (facts && facts.events > 0 && set.time.origin !== 'own')
    rows.push({ label: names.span, value: lasted(facts.last - facts.first, set.time.unit) });
  if (network && !derived)
    rows.push(
      { label: names.nodes, value: count(network.network.n) },
      { label: network.network.directed ? names.directed : names.edges, value: count(network.network.m) },
    );
  return rows;
}

/** Three figures, but never fewer than a whole number has: a mean must not seem to lie beside its median. */
const mean = (value: number): string => (value >= 100 ? count(value) : significant(value, 3));
