import { useState } from 'react';
import { addressWith, LinkFields, seedOf } from '../teach/LinkFields';
import { LinkResult } from '../teach/LinkResult';
import type { ControlState } from '../teach/lesson-link';
import { formatHash } from '../router';
import { teachWords as words } from '../text/en-teach';
import { Dialog } from '../ui/Dialog';
import { Segmented } from '../ui/Segmented';
import { teacherQuery, type TeacherLink } from './teacher';
import type { Player } from './use-player';

const STATES: readonly ControlState[] = ['open', 'locked', 'hidden'];

/** A link to this lesson with the teacher's seed and words, and controls hidden or locked. */
export default function LinkDialog({
  player,
  link,
  onClose,
}: {
  player: Player;
  link: TeacherLink;
  onClose: () => void;
}) {
  const { lesson } = player;
  const controls = [
    ...new Map(lesson.steps.flatMap(({ controls: own = [] }) => own.map(({ id, label }) => [id, label] as const))),
  ];
  const [say, setSay] = useState(link.say ?? '');
  const [seed, setSeed] = useState(String(player.seed));
  const [states, setStates] = useState<Record<string, ControlState>>(() =>
    Object.fromEntries(
      controls.map(([id]) => [id, link.hide.includes(id) ? 'hidden' : link.lock.includes(id) ? 'locked' : 'open']),
    ),
  );
  const number = seedOf(seed);
  const of = (state: ControlState): string[] => controls.flatMap(([id]) => (states[id] === state ? [id] : []));
  const query = teacherQuery({
    ...(number === undefined || number === lesson.study.seed ? {} : { seed: number }),
    say,
    hide: of('hidden'),
    lock: of('locked'),
  });
  const address = addressWith(formatHash(`learn/${lesson.study.id}`, query));
  return (
    <Dialog title={words.title} onClose={onClose}>
      <section className="dialog-section">
        <p className="small quiet">{words.lessonHelp}</p>
        <LinkFields instruction={say} onInstruction={setSay} seed={seed} onSeed={setSeed} />
      </section>
      <section className="dialog-section">
        <h3 className="h-panel">{words.controls}</h3>
        {controls.length === 0 ? (
          <p className="small quiet">{words.noControls}</p>
        ) : (
          <>
            <p className="small quiet">{words.controlsHelp}</p>
            {controls.map(([id, label]) => (
              <div className="line-field" key={id}>
                <span>{label}</span>
                <Segmented
                  label={label}
                  options={STATES.map((value) => ({ value, label: words.state[value] }))}
                  value={states[id]}
                  onChange={(state) => setStates({ ...states, [id]: state })}
                />
              </div>
            ))}
          </>
        )}
      </section>
      {number !== undefined && <LinkResult link={address} title={lesson.study.id} />}
    </Dialog>
  );
}
