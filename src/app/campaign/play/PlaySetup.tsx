import { said } from '../../../core/language';
import { useId } from 'react';
import { defaults } from '../../../core/parameters';
import { campaignLevels } from '../../../experiment/library/campaign-levels';
import { methods } from '../../../models/push-driven-cascade/all';
import { lab, useLab } from '../../../store/lab';
import { LineSample } from '../../ui/LineSample';
import { Segmented } from '../../ui/Segmented';
import { playWords } from '../../text/en-campaign-play';
import { OPTIMUM } from '../methods';
import { ModeSwitch } from '../ModeSwitch';
import type { CampaignView } from '../use-campaign';
import { statesOf } from './levels';
import { OPPONENTS, rivalsOf, type Rival } from './rivals';
import { TwoPlans } from './TwoPlans';
import type { Game } from './use-game';

const words = playWords;

/** The question, the levels, the rules, the opponents. */
export function PlaySetup({ campaign, game }: { campaign: CampaignView; game: Game | undefined }) {
  const level = game?.level ?? -1;
  const preset = level >= 0 ? campaignLevels[level] : undefined;
  const say = preset && words.levels.words[preset.id];
  const hidden = campaign.experiment.view?.hiddenControls ?? [];
  return (
    <>
      <div className="panel-head campaign-play">
        <ModeSwitch campaign={campaign} />
        <p className="small quiet play-level">
          {preset ? words.levels.of(level + 1, campaignLevels.length) : words.levels.free}
        </p>
        <h1 className="q">{say?.question ?? words.levels.question}</h1>
        <Levels level={level} finished={game?.finished ?? []} open={(index) => openLevel(game, index)} />
      </div>
      <div className="panel-scroll campaign-play">
        <p className="play-lede">{say?.lede ?? words.levels.lede(game?.budget ?? 0)}</p>
        <p className="small quiet play-legend">
          {words.levels.ring} <span className="play-key own" />
          {'\u00a0'}
          {words.levels.own}, <span className="play-key friends" />
          {'\u00a0'}
          {words.levels.friends}. {words.levels.marks}
        </p>
        {game && <Choices game={game} hidden={hidden} />}
        {game && <Opponents campaign={campaign} game={game} />}
        <TwoPlans key={preset?.id} open={preset?.id === 'two-users'} />
      </div>
    </>
  );
}

function openLevel(game: Game | undefined, index: number): void {
  if (game) game.openLevel(index);
  else lab.getState().open(campaignLevels[index].experiment);
}

function Levels({
  level,
  finished,
  open,
}: {
  level: number;
  finished: readonly string[];
  open: (index: number) => void;
}) {
  return (
    <ol className="play-levels" aria-label={words.levels.label}>
      {campaignLevels.map(({ id, title }, i) => {
        const done = finished.includes(id);
        return (
          <li key={id}>
            <button
              type="button"
              className={i === level ? 'now' : done ? 'done' : undefined}
              aria-current={i === level ? 'step' : undefined}
              aria-label={words.levels.name(i + 1, said(title), done)}
              data-tip={words.levels.name(i + 1, said(title), done)}
              onClick={() => open(i)}
            />
          </li>
        );
      })}
    </ol>
  );
}

const KINDS = [
  { value: 'practice', label: words.game.practice, help: words.game.practiceHelp },
  { value: 'scored', label: words.game.scored, help: words.game.scoredHelp },
] as const;

/** Practice or scored, and the luck of the game. */
function Choices({ game, hidden }: { game: Game; hidden: readonly string[] }) {
  return (
    <section className="play-sect play-choices" aria-label={words.game.title}>
      {!hidden.includes('scored') && (
        <Segmented
          label={words.game.kind}
          options={KINDS}
          value={game.scored ? 'scored' : 'practice'}
          onChange={(kind) => game.setScored(kind === 'scored')}
          full
        />
      )}
      {!hidden.includes('seed') && (
        <div className="play-headrow">
          <span className="small quiet num" data-tip={words.game.seenTip}>
            {words.game.seedIs(game.seed)}
          </span>
          <button type="button" className="link small" onClick={game.newGame}>
            {words.game.fresh}
          </button>
        </div>
      )}
    </section>
  );
}

function Opponents({ campaign, game }: { campaign: CampaignView; game: Game }) {
  const rivals = rivalsOf(campaign);
  const states = statesOf(game.campaign.n - game.campaign.start.length, game.budget);
  const limit = Number(campaign.values.mostStates ?? defaults(methods[OPTIMUM].parameters).mostStates);
  const failed = useLab((s) => OPPONENTS.filter((id) => s.runs[id]?.type === 'failed').join(' '));
  const say = words.opponents;
  const runs = Math.max(0, ...rivals.filter(({ ticked }) => ticked).map((rival) => rival.runs));
  return (
    <section className="play-sect" aria-label={say.title}>
      <div className="play-headrow">
        <h2 className="h-panel">{say.title}</h2>
        <span className="unit small" data-tip={runs > 0 ? say.note(runs) : undefined}>
          {say.expected(game.budget)}
        </span>
      </div>
      <div className="methods" role="group" aria-label={say.title}>
        {rivals.map((rival) => (
          <Opponent
            key={rival.id}
            rival={rival}
            failed={failed.split(' ').includes(rival.id)}
            {...(rival.id === OPTIMUM && states > limit
              ? { refused: say.tooMany(say.million(states), say.million(limit)) }
              : {})}
          />
        ))}
      </div>
    </section>
  );
}

function Opponent({ rival, failed, refused }: { rival: Rival; failed: boolean; refused?: string }) {
  const note = useId();
  const say = words.opponents;
  const off = refused !== undefined;
  const { mean, error, bracket, running, ticked } = rival;
  const value =
    mean !== undefined
      ? say.value(mean, error)
      : bracket
        ? say.between(bracket[0], bracket[1])
        : running
          ? say.running
          : failed
            ? say.failed
            : '';
  return (
    <label className="method" aria-disabled={off || undefined}>
      <input
        type="checkbox"
        checked={ticked && !off}
        disabled={off}
        aria-describedby={off ? note : undefined}
        onChange={(event) => lab.getState().setCompare(rival.id, event.currentTarget.checked)}
      />
      <LineSample line={rival.role} />
      <span>{rival.title}</span>
      <span className="cost">{ticked && !off ? value : ''}</span>
      {off && (
        <span className="note" id={note}>
          {refused}
        </span>
      )}
    </label>
  );
}
