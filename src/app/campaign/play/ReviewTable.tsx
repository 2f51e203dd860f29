import { playWords } from '../../text/en-campaign-play';
import type { Game } from './use-game';

const words = playWords.review;
const SEEN = 0.005;

/** Every push with what the search would have done; a row puts the board back to the moment before it. */
export function ReviewTable({ game }: { game: Game }) {
  const { whole, review, at, pushes } = game;
  // In a scored game, whom the search would have pushed would be a hint.
  const told = !game.scored || game.over;
  const chosen = game.back ? at + 1 : 0;
  return (
    <section className="play-sect" aria-label={words.title}>
      <div className="play-headrow">
        <h3 className="h-panel">{words.title}</h3>
        {chosen > 0 && (!game.scored || game.over) && (
          <button type="button" className="link small" onClick={() => game.playOn(chosen)}>
            {words.playOn(chosen)}
          </button>
        )}
      </div>
      {pushes.length === 0 ? (
        <p className="caption">{words.empty}</p>
      ) : (
        <>
          <table className="table play-review" aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.columns.push}</th>
                <th scope="col" className="l">
                  {words.columns.you}
                </th>
                <th scope="col">{words.columns.chance}</th>
                <th scope="col" className="l">
                  {words.columns.said}
                </th>
                <th scope="col" className="l">
                  {words.columns.search}
                </th>
                <th scope="col">{words.columns.loss}</th>
              </tr>
            </thead>
            <tbody>
              {whole.played.map(({ user, chance, yes, wasted }, i) => {
                const row = told ? review?.rows[i] : undefined;
                const same = row !== undefined && row.best === user;
                const tie = row !== undefined && !same && row.best >= 0 && Math.abs(row.loss) < SEEN;
                return (
                  <tr
                    key={i}
                    data-selected={i + 1 === chosen || undefined}
                    data-later={i >= at || undefined}
                    onClick={() => game.lookAt(i, user)}
                  >
                    <td>
                      <button
                        type="button"
                        aria-pressed={i + 1 === chosen}
                        aria-label={words.look(i + 1, game.name(user))}
                        onClick={(event) => {
                          event.stopPropagation();
                          game.lookAt(i, user);
                        }}
                      >
                        {i + 1}
                      </button>
                    </td>
                    <td className="l">{game.name(user)}</td>
                    <td>{wasted ? words.none : playWords.card.percent(chance)}</td>
                    <td className="l">{wasted ? words.wasted : yes ? words.yes : words.no}</td>
                    <td
                      className={same || tie ? 'l same' : 'l differs'}
                      data-tip={tie ? words.tie(game.name(row.best)) : undefined}
                    >
                      {!row
                        ? ''
                        : same
                          ? words.same
                          : tie
                            ? words.asGood
                            : row.best < 0
                              ? words.none
                              : game.name(row.best)}
                    </td>
                    <td className={row && row.loss < -SEEN ? 'gain' : undefined}>{row ? words.loss(row.loss) : ''}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="caption">{told ? words.note : words.later}</p>
        </>
      )}
    </section>
  );
}
