import { said } from '../../core/language';
import { useMemo, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import { popularityPresets } from '../../experiment/library/popularity-presets';
import { useLab } from '../../store/lab';
import { Bring } from '../import/Bring';
import { fileWantedBy } from '../import/wanted';
import { popularityWords as words } from '../text/en-popularity';
import { Headline } from './Headline';
import { eventsUpTo } from './observed-part';
import { StageFigure } from './StageFigure';
import type { Popularity } from './use-popularity';
import { followsLive, observeUntil, settleWindow, type WindowFacts } from './use-window';

/** One cascade: what was counted, what is forecast, and what happened. */
export function Stage({
  popularity,
  facts,
  onExample,
}: {
  popularity: Popularity;
  facts: WindowFacts | undefined;
  onExample: (example: Experiment) => void;
}) {
  const { cascades, cascade, values } = popularity;
  const [drag, setDrag] = useState<number>();
  const part = facts?.part;
  const dragged = useMemo(
    () => (part && drag !== undefined ? { ...part, until: drag, seen: eventsUpTo(part.times, drag) } : part),
    [part, drag],
  );
  if (!facts || !dragged)
    return cascades && cascade < 0 ? (
      <div className="stage-empty">
        <p className="voice">{words.list.noSuch(String(values.cascade), cascades.count)}</p>
      </div>
    ) : (
      <NoCascades onExample={onExample} />
    );
  const seen = { ...facts, part: dragged };
  return (
    <div className="pop-stage">
      <Headline popularity={popularity} facts={seen} dragging={drag !== undefined} />
      <StageFigure
        popularity={popularity}
        facts={seen}
        onDrag={(t) => {
          setDrag(t);
          if (followsLive()) observeUntil(t);
        }}
        onMove={(t) => {
          setDrag(undefined);
          observeUntil(t);
          settleWindow();
        }}
        onCancel={() => setDrag(undefined)}
      />
    </div>
  );
}

/** What belongs here, and where it comes from. */
function NoCascades({ onExample }: { onExample: (example: Experiment) => void }) {
  const state = useLab((s) => s.cascades);
  const wanted = fileWantedBy(state);
  if (state.type === 'loading')
    return (
      <div className="stage-empty" aria-busy="true">
        <p className="voice">{words.loading(said(state.title))}</p>
      </div>
    );
  const failed =
    state.type === 'failed' ? said([state.error.message, state.error.hint].filter(Boolean).join(' ')) : undefined;
  return (
    <div className="stage-empty">
      <p className="voice">{wanted === undefined ? (failed ?? words.noCascades) : words.wanted(wanted)}</p>
      {wanted === undefined && (
        <>
          <p>{words.offer}</p>
          <button type="button" className="btn run" onClick={() => onExample(popularityPresets[0].experiment)}>
            {words.sample}
          </button>
        </>
      )}
      <Bring />
    </div>
  );
}
