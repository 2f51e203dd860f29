import { useId, useState } from 'react';
import { lab } from '../../../store/lab';
import { parseNumber } from '../../form/number-text';
import { forecastWords } from '../../text/en-forecast';
import { Icon } from '../../../icons/Icon';
import { PopoverButton } from '../../ui/Overlay';
import { Segmented } from '../../ui/Segmented';
import { PARTS, partOf, type Part } from '../cascade-chosen';
import type { Forecast } from '../use-forecast';

const words = forecastWords.strip;

/** Another part and another cascade: one step of the history. */
function choose(part: Part, cascade: number): void {
  lab.getState().edit('forecast cascade', (e) => ({ ...e, parameters: { ...e.parameters, from: part, cascade } }));
}

/** Which cascade is looked at, and the way to another one. */
export function CascadeChooser({ forecast }: { forecast: Forecast }) {
  const { chosen, data, values, experiment } = forecast;
  if (!data) return null;
  const part = partOf(values);
  const text = chosen
    ? words.which(chosen.place, chosen.count, words.parts[part])
    : words.noSuch(String(values.cascade), data[part].count);
  if (experiment.view?.hiddenControls?.includes('cascade')) return <span>{text}</span>;
  return (
    <PopoverButton
      label={`${words.choose}: ${text}`}
      className={chosen ? 'pick' : 'pick bad'}
      text={
        <>
          {text} <Icon name="chevron" />
        </>
      }
    >
      <Choice forecast={forecast} />
    </PopoverButton>
  );
}

function Choice({ forecast: { chosen, data, values, guessing } }: { forecast: Forecast }) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const part = partOf(values);
  const count = data?.[part].count ?? 0;
  const at = Number(values.cascade);
  const read = typed === undefined ? at : (parseNumber(typed) ?? NaN);
  const wrong = !(Number.isInteger(read) && read >= 1 && read <= count);
  const commit = (): void => {
    if (typed === undefined || wrong) return;
    setTyped(undefined);
    if (read !== at) choose(part, read);
  };
  return (
    <div className="fc-choice">
      <Segmented
        label={words.part}
        full
        options={PARTS.map((value) => ({ value, label: words.parts[value], disabled: data?.[value].count === 0 }))}
        value={part}
        onChange={(value) => {
          setTyped(undefined);
          choose(value, 1);
        }}
      />
      <p className="small quiet">{words.partHelp}</p>
      <div className="fc-choice-line">
        <label htmlFor={id}>{words.cascade}</label>
        <button
          type="button"
          className="icon-btn"
          aria-label={words.previous}
          disabled={!(at > 1)}
          onClick={() => choose(part, Math.min(count, at - 1))}
        >
          <Icon name="back" />
        </button>
        <input
          id={id}
          className="number"
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? String(values.cascade)}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-why`}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
        <button
          type="button"
          className="icon-btn"
          aria-label={words.following}
          disabled={!(at < count)}
          onClick={() => choose(part, Math.max(1, at + 1))}
        >
          <Icon name="step" />
        </button>
      </div>
      <p className={wrong ? 'why bad' : 'small quiet'} id={`${id}-why`}>
        {wrong ? words.noSuch(typed ?? String(values.cascade), count) : chosen && words.file(chosen.name)}
      </p>
      <label className="tick">
        <input
          type="checkbox"
          checked={!guessing}
          onChange={(event) => lab.getState().setView({ rest: event.currentTarget.checked })}
        />
        <span>{words.showNext}</span>
      </label>
    </div>
  );
}
