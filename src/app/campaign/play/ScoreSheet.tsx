import { useState } from 'react';
import { policyOptions } from '../../../models/push-driven-cascade/parameters';
import { download, fileName, pngOf } from '../../../plots/export';
import { openDialog } from '../../dialogs/open';
import { playWords } from '../../text/en-campaign-play';
import { decimals } from '../../text/format';
import { resultCard } from './result-card';
import { bridgeOf } from './review';
import type { Rival } from './rivals';
import type { Game } from './use-game';

const words = playWords.sheet;
const NONE = '–';
/** Sharp on dense screens, and in print. */
const SCALE = 2;

/** The end of a game: the result, what the moves were worth, what policies reach on average, and with the same luck. */
export function ScoreSheet({ game, rivals }: { game: Game; rivals: readonly Rival[] }) {
  const [failed, setFailed] = useState(false);
  const { review, whole } = game;
  if (!review) return null;
  const { start, skill } = bridgeOf(review);
  const runs = Math.max(0, ...rivals.map((rival) => rival.runs));
  const withLuck = (title: string): string => {
    const found = review.sameLuck.find(({ policy }) => policy === title);
    return found ? String(found.yeses) : NONE;
  };
  const others = policyOptions.flatMap(({ value, label }) => {
    const rival = rivals.find(({ id }) => id.endsWith(`/${value}`));
    return rival ? [{ label, rival }] : [];
  });
  return (
    <section className="play-sect" aria-label={words.title}>
      <h3 className="h-panel">{words.title}</h3>
      <table className="table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.mean}</th>
            <th scope="col">{words.columns.luck}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="ref">
            <th scope="row">{words.you}</th>
            <td>{decimals(start + skill, 2)}</td>
            <td>{whole.yeses}</td>
          </tr>
          {others.map(({ label, rival }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{rival.mean === undefined ? NONE : playWords.opponents.value(rival.mean, rival.error)}</td>
              <td>{withLuck(label)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {runs > 0 && <p className="caption">{words.note(runs)}</p>}
      <div className="play-row">
        <button
          type="button"
          className="btn"
          onClick={() => {
            setFailed(false);
            pngOf(resultCard(game, review), SCALE).then(
              (png) => download(`${fileName(playWords.card2.file)}.png`, png),
              () => setFailed(true),
            );
          }}
        >
          {words.card}
        </button>
        <button type="button" className="btn" onClick={() => openDialog('share')}>
          {words.link}
        </button>
      </div>
      {failed && <p className="why bad">{words.failed}</p>}
    </section>
  );
}
