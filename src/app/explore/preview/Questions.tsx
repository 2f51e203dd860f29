import { withChoice } from '../../../data/choices';
import type { ChoiceId } from '../../../data/read';
import type { CascadeSet } from '../../../core/cascade';
import { lab } from '../../../store/lab';
import { importWords } from '../../text/en-import';
import { lasted, moment } from '../time-words';
import { readingsOf, type Reading } from './readings';
import { chosenValue, shownFile, type ImportIn } from './state';

const words = importWords;
/** What is asked beside the sentence; the other open questions are marked in the setup. */
const ASKED: Readonly<Partial<Record<ChoiceId, string>>> = words.askedFor;

/** Open questions on which everything hangs: the possible readings side by side, with what each would mean. */
export function Questions({ state }: { state: ImportIn<'preview'> }) {
  const { read, given } = shownFile(state);
  if (!read || !given) return null;
  const open = read.choices.filter(({ id, unsure }) => unsure && ASKED[id] !== undefined);
  if (open.length === 0) return null;
  const { cascades } = state.outcome;
  return (
    <>
      {open.map((choice) => (
        <fieldset key={choice.id} className="preview-question" disabled={state.rereading}>
          <legend>{ASKED[choice.id]}</legend>
          <div className="readings">
            {readingsOf({ ...choice, value: chosenValue(choice, given, state.rereading) }, cascades).map((reading) => (
              <label key={reading.value} className="reading" data-chosen={reading.chosen || undefined}>
                <input
                  type="radio"
                  name={`reading-${choice.id}`}
                  checked={reading.chosen}
                  onChange={() =>
                    lab.getState().rereadImport(state.shown, withChoice(given.choices, choice.id, reading.value))
                  }
                />
                <span>
                  <b>{reading.label}</b>
                  {cascades && <Meaning reading={reading} set={cascades} />}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

function Meaning({ reading: { times }, set }: { reading: Reading; set: CascadeSet }) {
  if (!times) return null;
  const { unit, first, median, longest } = times;
  const begins = moment(first, { unit, origin: set.time.origin });
  return (
    <small>
      {begins !== undefined && <>{words.wouldMean.first(begins)}; </>}
      {set.count === 1
        ? words.wouldMean.only(lasted(longest, unit))
        : `${words.wouldMean.median(lasted(median, unit))}; ${words.wouldMean.longest(lasted(longest, unit))}`}
    </small>
  );
}
