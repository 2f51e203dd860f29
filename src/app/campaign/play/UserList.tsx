import { playWords } from '../../text/en-campaign-play';
import { yesAt } from './game-state';
import type { BoardGame } from './use-game';

const words = playWords.list;
const whole = (share: number): number => Math.round(100 * share);

/** The board as a table: every user with what the circles show, and a button to push her. */
export function UserList({ game }: { game: BoardGame }) {
  const { campaign, now } = game;
  const when = yesAt(game);
  return (
    <div className="play-list table-box" role="region" aria-label={words.label}>
      <table className="table tight" aria-label={words.label}>
        <thead>
          <tr>
            <th scope="col">{words.user}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.chance}</th>
            <th scope="col">{words.own}</th>
            <th scope="col">{words.friends}</th>
            <th scope="col">{words.refused}</th>
            <th scope="col">
              <span className="vh">{words.push('')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: campaign.n }, (_, user) => {
            const active = now.state.active[user] === 1;
            const chance = now.state.q[user];
            return (
              <tr key={user} aria-selected={user === game.focus || undefined}>
                <th scope="row">
                  <button type="button" onClick={() => game.setFocus(user)}>
                    {game.name(user)}
                  </button>
                </th>
                <td>{active ? words.yes(when[user]) : words.open}</td>
                <td>{active ? '' : whole(chance)}</td>
                <td>{whole(campaign.b[user])}</td>
                <td>{active ? '' : whole(Math.max(0, chance - campaign.b[user]))}</td>
                <td>{now.refusals[user] || ''}</td>
                <td>
                  {!active && game.canPush && (
                    <button type="button" className="link" onClick={() => game.push(user)}>
                      {words.push(game.name(user))}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
