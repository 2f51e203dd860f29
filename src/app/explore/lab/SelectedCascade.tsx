import { cascadeDuration, cascadeName, cascadeSize, userName } from '../../../core/cascade';
import { nodeLabel } from '../../../core/network';
import { currentExperiment, lab } from '../../../store/lab';
import type { CascadeData } from '../../../store/state';
import { pageFor } from '../../families';
import { navigate } from '../../router';
import { exploreWords } from '../../text/en-explore';
import { count, decimals } from '../../text/format';
import { IconButton } from '../../ui/IconButton';
import { lasted, moment } from '../time-words';
import { CascadeExport } from './CascadeExport';
import { LARGEST_TREE, type Explore } from './use-explore';

const words = exploreWords.lab.selected;

/** What is known of the cascade that is replayed. */
export function SelectedCascade({ explore, data }: { explore: Explore; data: CascadeData }) {
  const { selected, tree, replay, derived } = explore;
  if (selected === undefined) return <p className="small quiet">{words.none}</p>;
  const { set } = data;
  const first = set.offsets[selected];
  const size = cascadeSize(set, selected);
  const began = moment(set.times[first], set.time);
  const rows: [string, string, string?][] = [
    [words.events, count(size)],
    ...(replay && replay.users !== size ? ([[words.users, count(replay.users)]] as [string, string][]) : []),
    [words.lasted, lasted(cascadeDuration(set, selected), set.time.unit)],
    ...(began === undefined ? [] : ([[words.began, began]] as [string, string][])),
    [words.by, userName(set, set.users[first]) || words.unknown],
    ...(replay && !derived
      ? ([[words.inNetwork, `${count(replay.found)} / ${count(replay.users)}`]] as [string, string][])
      : []),
  ];
  if (tree) {
    rows.push(
      [words.beginnings, count(tree.roots)],
      [words.depth, count(tree.height)],
      [words.breadth, count(tree.breadth)],
    );
    if (!Number.isNaN(tree.virality)) rows.push([words.virality, decimals(tree.virality, 2), words.viralityHelp]);
  }
  const node = set.users[first] < 0 ? -1 : (explore.matched?.nodes[set.users[first]] ?? -1);
  const start = explore.network && node >= 0 ? nodeLabel(explore.network.network, node) : undefined;
  return (
    <div className="selected-cascade">
      <div className="headrow">
        <b>{words.name(cascadeName(set, selected))}</b>
        {set.count > 1 && (
          <IconButton
            icon="close"
            small
            label={words.close}
            onClick={() => lab.getState().setExplore({ cascade: undefined })}
          />
        )}
      </div>
      <dl className="pairs">
        {rows.map(([name, value, help]) => (
          <div key={name} title={help}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">
        {tree ? (
          <>
            {tree.inferred ? words.inferredRule : words.knownRule}
            {tree.cut > 0 && ` ${words.cut(tree.cut)}`}
          </>
        ) : size > LARGEST_TREE ? (
          words.tooLarge(LARGEST_TREE)
        ) : explore.matched || !explore.network ? (
          set.userCount === 0 ? (
            words.noTreeNameless
          ) : (
            words.noTree
          )
        ) : (
          ''
        )}
      </p>
      <p className="explore-actions">
        <CascadeExport set={set} cascade={selected} />
        {start !== undefined && (
          <button type="button" className="link small" onClick={() => simulateFrom(start)}>
            {words.spread}
          </button>
        )}
      </p>
    </div>
  );
}

/** The page of the experiment, with this node as its only source. */
function simulateFrom(label: string): void {
  lab.getState().edit('sources', (e) => ({ ...e, parameters: { ...e.parameters, sources: [label] } }));
  navigate(pageFor(currentExperiment(lab.getState())));
}
