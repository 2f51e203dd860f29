import { useId } from 'react';
import type { Control } from '../../lessons/lesson';
import { formatValue } from '../../plots/format';
import { lessonWords as words } from '../text/en-lessons';
import { Segmented } from '../ui/Segmented';
import { lockedControls } from './teacher';
import type { Player } from './use-player';

/** At most three: what the reader can turn in a step. */
export function Controls({ player, controls }: { player: Player; controls: readonly Control[] }) {
  return (
    <div className="lesson-controls">
      {controls.map((control) => (
        <OneControl key={control.id} player={player} control={control} locked={lockedControls().includes(control.id)} />
      ))}
    </div>
  );
}

function OneControl({ player, control, locked }: { player: Player; control: Control; locked: boolean }) {
  const own = useId();
  const value = player.context.values[control.id];
  const set = (next: number | string): void => player.setValue(control.id, next);
  switch (control.kind) {
    case 'slider': {
      const number = Number(value ?? control.start);
      const say = control.say ?? formatValue;
      return (
        <div className="lesson-slider">
          <label htmlFor={own}>
            {control.label} {control.symbol !== undefined && <i className="sym">{control.symbol}</i>}
          </label>
          <output htmlFor={own}>
            {say(number)} {control.unit ?? ''}
          </output>
          <input
            id={own}
            type="range"
            min={control.min}
            max={control.max}
            step={control.step}
            value={number}
            disabled={locked}
            aria-valuetext={`${say(number)} ${control.unit ?? ''}`.trim()}
            onChange={(event) => set(event.currentTarget.valueAsNumber)}
            onKeyDown={(event) => event.key.startsWith('Arrow') && event.stopPropagation()}
          />
        </div>
      );
    }
    case 'choice':
      return (
        <div className="lesson-choice">
          <p aria-hidden="true">{control.label}</p>
          <Segmented
            label={control.label}
            options={control.options.map(({ id, label }) => ({ value: id, label }))}
            value={String(value ?? control.start)}
            onChange={set}
            disabled={locked}
            full
          />
        </div>
      );
    case 'again': {
      const times = Number(value ?? 0);
      return (
        <div className="lesson-again">
          <button
            type="button"
            className="btn"
            disabled={locked || (control.most !== undefined && times >= control.most)}
            onClick={() => set(times + 1)}
          >
            {control.label}
          </button>
          {control.most !== undefined && times >= control.most && (
            <span className="small quiet">{words.player.enough(control.most)}</span>
          )}
          {times > 0 && (
            <button type="button" className="link" disabled={locked} onClick={() => set(0)}>
              {words.player.reset}
            </button>
          )}
        </div>
      );
    }
    default:
      return control satisfies never;
  }
}
