import { said } from '../../../core/language';
import { nodeLabel } from '../../../core/network';
import type { useLayout } from '../../../network-view/layout/use-layout';
import { lab, useLab } from '../../../store/lab';
import { spreadWords } from '../../text/en-spread';
import { exploreWords } from '../../text/en-explore';
import { Chip } from '../../ui/Chip';
import type { Explore } from './use-explore';

const words = exploreWords.lab;
/** Nodes of a cascade around which a network too large to be drawn is shown. */
const MOST_AROUND = 2_000;

interface Props {
  explore: Explore;
  layout: ReturnType<typeof useLayout>;
  drawn: { text: string; help: string } | undefined;
  /** Fewer nodes are drawn than there are. */
  partly: boolean;
  selection: readonly number[];
  onAround(key: string, nodes: readonly number[]): void;
}

/** What is to be known about the picture: what is still coming, what is inferred, what is not drawn. */
export function StageChips({ explore, layout, drawn, partly, selection, onAround }: Props) {
  const { network, derived, tree, replay, selected, matched, users, cascades, view } = explore;
  const loading = useLab((s) =>
    s.dataset.type === 'loading' ? s.dataset.title : s.cascades.type === 'loading' ? s.cascades.title : undefined,
  );
  const counting = cascades !== undefined && network !== undefined && (!matched || !users);
  const chosen = selection.length === 1 ? selection[0] : undefined;
  const user =
    network && chosen !== undefined && (matched?.users[chosen] ?? -1) >= 0
      ? nodeLabel(network.network, chosen)
      : undefined;
  const nodesHere = (): number[] => {
    const nodes: number[] = [];
    if (replay)
      for (let i = 0; i < replay.time.length && nodes.length < MOST_AROUND; i++)
        if (!Number.isNaN(replay.time[i])) nodes.push(i);
    return nodes;
  };
  return (
    <div className="stage-chips">
      {loading !== undefined && <Chip>{words.loading(said(loading))}</Chip>}
      {layout.type === 'settling' && network && (
        <Chip>
          {spreadWords.settling(layout.fraction)}
          {layout.positions && (
            <button type="button" className="link small" onClick={layout.stop}>
              {spreadWords.stopSettling}
            </button>
          )}
        </Chip>
      )}
      {counting && <Chip>{words.counting}</Chip>}
      {derived && <Chip tone="warn">{words.derivedChip}</Chip>}
      {selected !== undefined && tree?.inferred && (
        <span title={words.selected.inferredRule}>
          <Chip tone="warn">{words.inferredChip}</Chip>
        </span>
      )}
      {drawn && drawn.text !== '' && (
        <Chip>
          <a href={drawn.help}>{drawn.text}</a>
          {partly && selection.length > 0 && (
            <button type="button" className="link small" onClick={() => onAround(selection.join(), selection)}>
              {spreadWords.around}
            </button>
          )}
          {partly && selection.length === 0 && replay && replay.found > 0 && (
            <button type="button" className="link small" onClick={() => onAround(`cascade ${selected}`, nodesHere())}>
              {words.aroundCascade}
            </button>
          )}
        </Chip>
      )}
      {user !== undefined && view.user !== user && (
        <Chip>
          <button type="button" className="link small" onClick={() => lab.getState().setExplore({ user })}>
            {words.cascadesOf(user)}
          </button>
        </Chip>
      )}
    </div>
  );
}
