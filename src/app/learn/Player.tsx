import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { fitting } from '../../lessons/class-answers';
import { told, type Answer, type Lesson } from '../../lessons/lesson';
import type { LessonCard } from '../../lessons/catalogue';
import { lab } from '../../store/lab';
import { classRecord } from '../../store/lesson-memory';
import { Icon } from '../../icons/Icon';
import { projecting, setProjector, toggleProjector, useProjector } from '../projector';
import { navigate } from '../router';
import { isTextField } from '../shortcuts';
import { en } from '../text/en';
import { lessonWords } from '../text/en-lessons';
import { IconButton } from '../ui/IconButton';
import { useHeight } from '../ui/use-height';
import { useWidth } from '../ui/use-width';
import { classKey } from './class-key';
import { EndPanel } from './EndPanel';
import { LessonPicture } from './pictures/LessonPicture';
import { StepText } from './StepText';
import type { TeacherLink } from './teacher';
import { usePlayer, type Player as Played } from './use-player';

const words = lessonWords.player;
const ClassDialog = lazy(() => import('./ClassDialog'));
const LinkDialog = lazy(() => import('./LinkDialog'));

interface Props {
  card: LessonCard;
  lesson: Lesson;
  seed: number;
  link: TeacherLink;
  firstStep: string | undefined;
}

/** A lesson: text and picture side by side, one step at a time. */
export function Player({ card, lesson, seed, link, firstStep }: Props) {
  const player = usePlayer(lesson, seed, firstStep);
  const { at, places, step } = player;
  const projector = useProjector();
  // Who came by a teacher's link is in a class, and does not hold one.
  const handedOut = link.say !== undefined || link.hide.length > 0 || link.lock.length > 0;
  const [dialog, setDialog] = useState<'class' | 'link'>();
  const [answers, setAnswers] = useState(0);
  useSteppingKeys(player, dialog === undefined);
  useSpeaking(player);
  useEffect(() => () => setProjector(false), []);

  const asked = player.asked;
  const classAnswers =
    asked && answers >= 0 ? fitting(asked, classRecord(classKey(card.id, seed, asked.id)) as Answer[]) : [];
  const narrow = useWidth() === 'narrow';
  return (
    <main className="lesson" id="main" data-step={places[at]}>
      <header className="lhead" aria-label={card.title}>
        <div className="lname">
          <p>
            {lessonWords.shelf.papers[card.paper]}, {lessonWords.shelf.minutes(card.minutes)}
          </p>
          <h1 className="ltitle">{card.title}</h1>
        </div>
        <Dots player={player} />
        <div className="lacts">
          {!handedOut && (
            <button type="button" className="btn" onClick={() => setDialog('class')}>
              <Icon name="class" /> {classAnswers.length > 0 ? words.classOf(classAnswers.length) : words.class}
            </button>
          )}
          <button type="button" className="btn" aria-pressed={projector} onClick={toggleProjector}>
            <Icon name="projector" /> {words.projector}
          </button>
          {!handedOut && <IconButton icon="link" label={words.link} onClick={() => setDialog('link')} />}
          <IconButton icon="close" label={words.close} onClick={() => navigate('learn')} />
        </div>
      </header>
      {link.say !== undefined && (
        <p className="lsay">
          <b>{en.teach.from}:</b> {link.say}
        </p>
      )}
      {step ? (
        <div className="lmain">
          <section className="ltext" aria-label={step.name} key={step.id}>
            <StepText player={player} hidden={link.hide} classAnswers={classAnswers} />
          </section>
          <Stage player={player} projector={projector} narrow={narrow} classAnswers={classAnswers} />
        </div>
      ) : (
        <EndPanel player={player} />
      )}
      <Foot player={player} projector={projector} classCount={classAnswers.length} onClass={() => setDialog('class')} />
      {dialog !== undefined && (
        <Suspense fallback={null}>
          {dialog === 'class' ? (
            <ClassDialog
              player={player}
              onChange={() => setAnswers(answers + 1)}
              onClose={() => setDialog(undefined)}
            />
          ) : (
            <LinkDialog player={player} link={link} onClose={() => setDialog(undefined)} />
          )}
        </Suspense>
      )}
    </main>
  );
}

function Dots({ player: { lesson, places, at, go } }: { player: Played }) {
  return (
    <nav className="dots" aria-label={words.steps}>
      <ol>
        {places.map((place, k) => {
          const name = lesson.steps[k]?.name ?? words.end;
          return (
            <li key={place} className={k <= at && k > 0 ? 'pd' : undefined}>
              <button
                type="button"
                className={k < at ? 'done' : k === at ? 'now' : ''}
                aria-current={k === at ? 'step' : undefined}
                aria-label={words.step(k + 1, places.length, name)}
                onClick={() => go(k)}
              >
                <span aria-hidden="true">{name}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const LEAST_PICTURE = 300;

function Stage({
  player,
  projector,
  narrow,
  classAnswers,
}: {
  player: Played;
  projector: boolean;
  narrow: boolean;
  classAnswers: readonly Answer[];
}) {
  const { step, context, runs, ready, ask, asked, answer, reveal, revealed } = player;
  const box = useRef<HTMLDivElement>(null);
  const height = useHeight(box, LEAST_PICTURE);
  const picture = ready ? step?.picture?.(context) : undefined;
  const open = ask !== undefined && !revealed;
  return (
    <div className="lplot" ref={box}>
      {picture && step ? (
        <LessonPicture
          key={`${step.id} ${picture.kind}`}
          id="lesson-picture"
          title={step.name}
          picture={picture}
          height={Math.max(LEAST_PICTURE, (narrow ? LEAST_PICTURE : height) - 16)}
          projector={projector}
          ask={asked}
          answer={answer}
          reveal={reveal}
          onAnswer={open ? (given) => player.setAnswer(ask.id, given) : undefined}
          classAnswers={classAnswers}
          refining={runs.busy}
          provenance={`${player.lesson.study.id}, ${lessonWords.player.seed(player.seed)}`}
          seed={player.seed}
          onGameOver={player.gameOver}
        />
      ) : (
        step && (step.picture ?? step.needs) !== undefined && <Waiting player={player} />
      )}
    </div>
  );
}

function Waiting({ player: { runs } }: { player: Played }) {
  const { progress, failure } = runs;
  if (failure) return null;
  return (
    <div className="lwait" aria-busy="true">
      <p className="voice">{progress ? words.computing(progress.title) : words.computingShort}</p>
      {progress && <progress value={progress.share} max={1} aria-label={words.computingShort} />}
    </div>
  );
}

function Foot({
  player,
  projector,
  classCount,
  onClass,
}: {
  player: Played;
  projector: boolean;
  classCount: number;
  onClass: () => void;
}) {
  const { at, places, go, ask, answer, revealed, kept, lesson } = player;
  const last = at === places.length - 1;
  const missing = ask !== undefined && answer === undefined && !revealed && !projector && classCount === 0;
  const nextName = lesson.steps[at + 1]?.name ?? words.end;
  const hint = missing ? lessonWords.ask.first : kept ? words.kept : words.notKept;
  return (
    <footer className="lfoot">
      <button type="button" className="btn" disabled={at === 0} onClick={() => go(at - 1)}>
        {words.back}
      </button>
      <p className="mid" role="status">
        {projector ? (
          <>
            {player.step?.name ?? words.end}
            {classCount > 0 && ` · ${words.answers(classCount)}`}
          </>
        ) : (
          <>
            {!last && (
              <>
                <kbd>{words.pageDown}</kbd> {words.keys}{' '}
              </>
            )}
            <span className="lkept">{hint}</span>
          </>
        )}
      </p>
      <span className="lnext">
        {missing && (
          <button type="button" className="link" onClick={() => go(at + 1)}>
            {lessonWords.ask.skip}
          </button>
        )}
        {projector && (
          <button type="button" className="btn" onClick={onClass}>
            {words.class}
          </button>
        )}
        {projector && (
          <button type="button" className="btn" onClick={() => setProjector(false)}>
            {words.leaveProjector}
          </button>
        )}
        {last ? (
          <a className="btn run" href="#/learn">
            {words.toShelf}
          </a>
        ) : (
          <button
            type="button"
            className="btn run"
            aria-disabled={missing || undefined}
            onClick={() => {
              if (missing) remind();
              else go(at + 1);
            }}
          >
            {nextName}
          </button>
        )}
      </span>
    </footer>
  );
}

/** What is asked has no answer yet: said, and the focus goes there. */
function remind(): void {
  lab.getState().announce(lessonWords.ask.first);
  document.querySelector<HTMLElement>('.ask input, .draw-surface')?.focus();
}

/** Presenter remotes send Page Up and Page Down, some of them arrows. What has arrows of its own keeps them. */
function useSteppingKeys({ at, go, places, ask, answer, revealed }: Played, enabled: boolean): void {
  const open = ask !== undefined && answer === undefined && !revealed;
  const step = useCallback((by: number) => go(Math.max(0, Math.min(places.length - 1, at + by))), [at, go, places]);
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Escape' && projecting()) return setProjector(false);
      const page = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      const arrow = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (page === 0 && (arrow === 0 || ownsArrows(event.target))) return;
      event.preventDefault();
      // Whoever only wants to scroll does not lose the prediction; the one with the remote speaks for a class.
      if (open && page + arrow > 0 && !projecting()) return remind();
      step(page || arrow);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled, step, open]);
}

const ARROW_ROLES =
  '[role="slider"],[role="application"],[role="listbox"],[role="grid"],[role="tablist"],[role="menu"],input,select,textarea';
const ownsArrows = (target: EventTarget | null): boolean =>
  isTextField(target) || (target instanceof Element && target.closest(ARROW_ROLES) !== null);

/** What is new is said: the step that was reached, and that an outcome stands there. */
function useSpeaking({ at, places, step, context, ready }: Played): void {
  const before = useRef(at);
  const title = step && ready ? told(step.title, context) : '';
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    const name = step?.name ?? words.end;
    lab.getState().announce(`${words.step(at + 1, places.length, name)}. ${title.replaceAll('*', '')}`);
    document.querySelector<HTMLElement>('.ltext, .lesson-end')?.scrollTo({ top: 0 });
    // On a phone the page itself scrolls.
    scrollTo({ top: 0 });
  }, [at, places, step, title]);
}
