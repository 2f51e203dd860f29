import { said } from '../../core/language';
import { defaults, type ParameterTable, type ParameterValue } from '../../core/parameters';
import { shareAtLeast } from '../../core/quantile';
import { HistogramPlot } from '../../plots/HistogramPlot';
import { lab, useLab } from '../../store/lab';
import type { Pin } from '../../store/state';
import { IconButton } from '../ui/IconButton';
import { glossaryLink } from '../help/links';
import { spreadWords } from '../text/en-spread';
import { decimals } from '../text/format';
import { stateOf } from '../run/state-of';
import { explainOneRun } from './explain';
import { ExplainCurve } from '../../plots/ExplainCurve';
import { formTable, LEARNERS } from './learners';
import { outputOf } from '../run/shown';
import { provenanceOf } from './provenance';
import type { Spread } from './use-spread';
import { provenanceWords as provenance } from '../text/en-provenance';

const words = spreadWords;

/** How the runs differ among each other, and the runs that were kept. */
export function RunsTab({ spread }: { spread: Spread }) {
  const { sampled, horizon } = spread;
  const sizes = outputOf(sampled.picture?.outputs, 'final-size', 'histogram');
  const mean = outputOf(sampled.picture?.outputs, 'mean-size', 'scalar');
  const reached = outputOf(sampled.picture?.outputs, 'reached', 'series');
  const size = outputOf(spread.one.picture?.outputs, 'final-size', 'scalar')?.value;
  const pins = useLab((s) => s.pins);
  const outer = reached?.bands?.[0];
  const last = (values: Float64Array | undefined): number | undefined => values?.[values.length - 1];
  return (
    <>
      {sizes && mean ? (
        <>
          <HistogramPlot
            id="sizes"
            title={words.sizes}
            x={{ label: words.sizesX, unit: words.reachedY }}
            y={{ label: words.sizesY }}
            histogram={sizes}
            marks={size === undefined ? [] : [{ label: words.thisRun, value: size, role: 'ref' }]}
            height={168}
            {...stateOf(sampled)}
            caption={words.sizesCaption(
              sampled.picture?.done ?? 0,
              // one run has no standard error
              `${decimals(mean.value, 1)}${mean.standardError ? ` ± ${decimals(2 * mean.standardError, 1)}` : ''}`,
              Math.round(100 * (shareAtLeast(sizes, 0.9 * mean.value) - shareAtLeast(sizes, 1.1 * mean.value))),
            )}
            provenance={provenanceOf(spread, horizon)}
          />
          {size !== undefined && (
            <ExplainCurve
              paragraphs={explainOneRun(size, mean.value, last(outer?.lo), last(outer?.hi))}
              glossary={glossaryLink}
            />
          )}
        </>
      ) : (
        <div className="empty">
          <p className="voice">{words.emptyRuns}</p>
        </div>
      )}
      {pins.length > 0 && (
        <section className="pins" aria-label={words.pins}>
          <h3 className="h-panel">{words.pins}</h3>
          <ul>
            {pins.map((pin) => (
              <PinRow key={pin.id} pin={pin} now={spread} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PinRow({ pin, now }: { pin: Pin; now: Spread }) {
  const { showPin, renamePin, unpin, open } = lab.getState();
  return (
    <li className="pin">
      <label>
        <input
          type="checkbox"
          checked={pin.visible}
          onChange={(event) => showPin(pin.id, event.currentTarget.checked)}
          aria-label={`${words.show} ${pin.name}`}
        />
      </label>
      <input
        className="pin-name"
        value={pin.name}
        aria-label={words.rename}
        onChange={(event) => renamePin(pin.id, event.currentTarget.value)}
      />
      <button type="button" className="link small" onClick={() => open(pin.experiment)}>
        {words.reopen}
      </button>
      <IconButton icon="close" small label={words.unpin(pin.name)} onClick={() => unpin(pin.id)} />
      <p className="small quiet">{differences(pin, now)}</p>
    </li>
  );
}

const wordsFor = (value: ParameterValue): string =>
  Array.isArray(value) ? value.slice(0, 3).join(', ') + (value.length > 3 ? ' …' : '') || '–' : String(value);

/** Only the settings in which a kept run differs from the present one. */
function differences(pin: Pin, { experiment }: Spread): string {
  const table: ParameterTable = formTable(LEARNERS);
  const then = { ...defaults(table), ...pin.experiment.parameters };
  const values = { ...defaults(table), ...experiment.parameters };
  const parts = Object.keys(then).flatMap((id) =>
    JSON.stringify(then[id]) === JSON.stringify(values[id])
      ? []
      : [`${table[id]?.symbol ?? said(table[id]?.label ?? id)} ${wordsFor(then[id])}`],
  );
  if (pin.experiment.seed !== experiment.seed) parts.push(provenance.seed(pin.experiment.seed));
  if (JSON.stringify(pin.experiment.inputs) !== JSON.stringify(experiment.inputs)) parts.push(words.otherNetwork);
  return parts.length === 0 ? words.sameSettings : words.differs(parts.join(', '));
}
