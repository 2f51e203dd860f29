import { useEffect, useRef, useState } from 'react';
import { lab } from '../../../store/lab';
import type { CascadeData } from '../../../store/state';
import { exploreWords } from '../../text/en-explore';
import { CascadeList } from '../CascadeList';
import type { Explore } from './use-explore';

const words = exploreWords.list;

/** The list of cascades with its search and how many are shown. */
export function ListSlot({ explore, data }: { explore: Explore; data: CascadeData }) {
  const { setExplore } = lab.getState();
  return (
    <CascadeList
      set={data.set}
      measures={data.measures}
      chosen={explore.list}
      order={explore.order}
      selected={explore.selected}
      onSelect={(cascade) => setExplore({ cascade })}
      onOrder={(order) => setExplore({ order })}
    >
      <span className="quiet small" role="status">
        {words.shown(explore.list.length, data.set.count)}
      </span>
      <Search value={explore.view.search ?? ''} />
    </CascadeList>
  );
}

/** Milliseconds without a key press after which a search begins. */
const WAIT_MS = 180;

function Search({ value }: { value: string }) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = (text: string): void => {
    clearTimeout(timer.current);
    lab.getState().setExplore({ search: text.trim() === '' ? undefined : text });
    setTyped(undefined);
  };
  return (
    <input
      type="search"
      className="cascade-search"
      aria-label={words.search}
      placeholder={words.search}
      value={typed ?? value}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => send(text), WAIT_MS);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') send(event.currentTarget.value);
        if (event.key === 'Escape') {
          event.preventDefault();
          send('');
        }
      }}
    />
  );
}
