/** The result of a game as a picture that stands alone: the board as it ended, and the numbers. Pure. */
import { said } from '../../../core/language';
import { rampFunction } from '../../../plots/colour';
import type { Picture } from '../../../plots/export';
import { en } from '../../text/en';
import { playWords } from '../../text/en-campaign-play';
import { placeUsers } from './board-layout';
import { yesAt, type GameState } from './game-state';
import { bridgeOf, type Review } from './review';

const WIDTH = 600;
const HEIGHT = 320;
const BOARD = { width: 270, height: 270, left: 306, top: 24 };
/** Paper and ink, whatever the theme: a picture that is sent has no theme. */
const PAPER = '#FAFAF7';
const INK = '#1B1F24';
const QUIET = '#4B5563';
const HAIR = '#C9C7BF';
const VIRIDIS = ['#440154', '#3E4989', '#26828E', '#35B779', '#FDE725'];
const SANS = 'Inter, system-ui, sans-serif';
const SERIF = 'Source Serif 4, Georgia, serif';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const line = (x: number, y: number, size: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="${SANS}" fill="${INK}" ${more}>${escaped(text)}</text>`;

export function resultCard(
  game: GameState & { level: number; experiment: { title: string } },
  review: Review,
): Picture {
  const words = playWords.card2;
  const { start, skill, luck } = bridgeOf(review);
  const title = said(game.experiment.title);
  const kind = game.scored ? playWords.game.scored : playWords.game.practice;
  const about = [
    line(24, 44, 13, `${en.common.product} · ${words.campaign}`, `fill-opacity="0.75"`),
    ...wrapped(title, 22).map((text, i) => line(24, 82 + 28 * i, 22, text).replace(SANS, SERIF)),
    line(24, 178, 48, String(game.whole.yeses), 'font-weight="600"'),
    line(24, 204, 15, words.of(game.whole.yeses, game.budget)),
    line(24, 236, 13, words.worth(start + skill, start), `fill-opacity="0.8"`),
    line(24, 256, 13, words.luck(luck), `fill-opacity="0.8"`),
    line(24, 296, 13, words.foot(kind, game.seed), `fill-opacity="0.65"`),
  ];
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    board(game),
    ...about,
    '</svg>',
  ].join('');
  return { text, width: WIDTH, height: HEIGHT };
}

/** Lines of at most so many letters, three at most. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 3);
}

function board(game: GameState): string {
  const { campaign, network, budget } = game;
  const ends: [number, number][] = [];
  for (let v = 0; v < campaign.n; v++)
    for (let a = campaign.outOffsets[v]; a < campaign.outOffsets[v + 1]; a++) ends.push([v, campaign.outTargets[a]]);
  const at = placeUsers(campaign.n, network.positions, ends, { ...BOARD, radius: 8, apart: 24 });
  const x = (u: number): string => (BOARD.left + at[2 * u]).toFixed(1);
  const y = (u: number): string => (BOARD.top + at[2 * u + 1]).toFixed(1);
  const when = yesAt({ campaign, now: game.whole });
  const ramp = rampFunction(VIRIDIS);
  const edges = ends.map(
    ([v, u]) => `<line x1="${x(v)}" y1="${y(v)}" x2="${x(u)}" y2="${y(u)}" stroke="${when[v] >= 0 ? QUIET : HAIR}"/>`,
  );
  const users = Array.from(when, (push, u) =>
    push < 0
      ? `<circle cx="${x(u)}" cy="${y(u)}" r="8" fill="${PAPER}" stroke="${QUIET}"/>`
      : `<circle cx="${x(u)}" cy="${y(u)}" r="8" fill="${ramp(budget > 1 ? Math.max(0, push - 1) / (budget - 1) : 0)}" stroke="${INK}"/>`,
  );
  return `<g>${edges.join('')}${users.join('')}</g>`;
}
