import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { popularityWords } from '../../text/en-popularity';
import { fitWords } from '../../text/en-popularity-fits';
import { FIT } from '../methods';
import type { Popularity } from '../use-popularity';
import { chosenName, fitRows } from './fit-rows';
import { sayCascade, sayEpidemic, sayFit } from './sentences';

/** What the fits mean, on narrow screens. Nothing is said of pictures that are out of date. */
export function Explanation({ popularity }: { popularity: Popularity }) {
  const { picture, stale } = popularity.shown[FIT];
  const { values, cascades } = popularity;
  const chosen = chosenName(values);
  const paragraphs = useMemo(() => {
    if (stale) return [];
    const rows = fitRows(outputOf(picture?.outputs, 'fits', 'table'));
    const own = rows.find(({ name }) => name === chosen);
    const observed = outputOf(picture?.outputs, 'events', 'scalar')?.value ?? NaN;
    return [sayFit(rows, chosen), sayCascade(own, observed), sayEpidemic(own, cascades?.time.unit ?? 'unknown')].filter(
      (pieces) => pieces.length > 0,
    );
  }, [picture, stale, chosen, cascades]);
  if (paragraphs.length === 0) return <p className="voice">{cascades ? fitWords.empty : popularityWords.noCascades}</p>;
  return <ExplainCurve paragraphs={paragraphs} glossary={glossaryLink} />;
}
