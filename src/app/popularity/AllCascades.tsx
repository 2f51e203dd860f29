import { useState } from 'react';
import { lab } from '../../store/lab';
import { popularityWords } from '../text/en-popularity';
import { CascadeList } from './CascadeList';
import { bestMatch, type ListOrder } from './list-rows';
import type { Popularity } from './use-popularity';
import { useWindowFacts } from './use-window';

const words = popularityWords.list;

/** Every cascade of the set: found by number, in either order. */
export function AllCascades({ popularity }: { popularity: Popularity }) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<ListOrder>('file');
  const horizon = useWindowFacts(popularity)?.horizon;
  const { cascades } = popularity;
  if (!cascades) return <p className="voice group">{popularityWords.noCascades}</p>;
  return (
    <section className="group pop-all">
      <div className="pop-all-head">
        <input
          className="search"
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            const match = event.key === 'Enter' ? bestMatch(cascades, order, search) : undefined;
            if (match !== undefined && match !== popularity.cascade) lab.getState().setParameter('cascade', match + 1);
          }}
        />
        <span className="presets" role="group" aria-label={words.order}>
          {(['file', 'largest'] as const).map((id) => (
            <button key={id} type="button" aria-pressed={id === order} onClick={() => setOrder(id)}>
              {words.orders[id]}
            </button>
          ))}
        </span>
      </div>
      <CascadeList popularity={popularity} order={order} search={search} rows={24} end={horizon} wide />
    </section>
  );
}
