import { useMemo } from 'react';
import type { Outputs, ScalarOutput } from '../../../core/outputs';
import type { Role } from '../../../plots/colour';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { lab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { processWords } from '../../text/en-popularity-process';
import { GAP } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import type { Popularity } from '../use-popularity';
import { useQuickly } from '../use-quickly';
import { ProcessSettings } from './ProcessSettings';
import { sayGap } from './sentences';

const words = processWords.intensity;
const SETTINGS = ['events', 'horizon', 'runs'] as const;
const FOLDED = ['runs'] as const;
const TIME = { label: processWords.time };
const Y = { label: words.y };

const LINES: readonly [id: string, label: string, role: Role][] = [
  ['hawkes', words.lines.hawkes, 'own'],
  ['validity', words.lines.validity, 'b1'],
  ['full', words.lines.full, 'ref'],
  ['exact', words.lines.exact, 'b2'],
];
/** The case of which the exact curve is known: P(still infected | silence), for γ = 1 and β_I(N − 1)/N = 2.09. */
const COUNTEREXAMPLE = { kernel: 'EXP', kappa: 2.2, theta: 1, people: 20, seeds: 1, events: 1, horizon: 3 } as const;

/** Three intensities given the same infections, and the case in which eq. 7 fails for one of them. */
export function IntensityPart({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[GAP];
  useQuickly(GAP, popularity);
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const then = settingsThen(GAP, picture);
  const series = useMemo(
    () =>
      LINES.flatMap(([id, label, role]): LineSeries[] => {
        const output = outputOf(outputs, id, 'series');
        return output && output.x.length > 0
          ? [{ id, label, role, output, ...(id === 'exact' && { broken: true }) }]
          : [];
      }),
    [outputs],
  );
  const gaps = outputOf(outputs, 'gaps', 'table');
  const facts = factsOf(outputs, Number(then.events) <= Number(then.seeds));
  return (
    <>
      <ProcessSettings popularity={popularity} id={GAP} />
      <OwnRun
        popularity={popularity}
        id={GAP}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      >
        <button
          type="button"
          className="btn"
          data-tip={words.counterexampleHelp}
          onClick={() => {
            lab.getState().edit(`counterexample:${Date.now()}`, (e) => ({
              ...e,
              parameters: { ...e.parameters, ...COUNTEREXAMPLE },
            }));
            lab.getState().runOne(GAP);
          }}
        >
          {words.counterexample}
        </button>
      </OwnRun>
      {series.length > 0 && (
        <>
          {facts && (
            <section className="answer" data-stale={stale || undefined} aria-label={words.plot}>
              <ExplainCurve paragraphs={[sayGap(facts)]} glossary={glossaryLink} />
            </section>
          )}
          <LinePlot
            id="three-intensities"
            title={words.plot}
            x={TIME}
            y={Y}
            xName="t"
            series={series}
            height={190}
            {...tabState(shown)}
            caption={words.caption}
            provenance={provenanceOf(popularity, shown)}
          />
          {gaps && (
            <TableSection
              title={words.gaps}
              table={gaps}
              columns={words.gapsColumns}
              note={words.gapsNote}
              stale={stale}
            />
          )}
        </>
      )}
    </>
  );
}

function factsOf(outputs: Outputs | undefined, fewEvents: boolean): Parameters<typeof sayGap>[0] | undefined {
  const scalar = (id: string): ScalarOutput | undefined => outputOf(outputs, id, 'scalar');
  const [validity, full] = [scalar('lowest-validity'), scalar('lowest-full')];
  if (!validity || !full) return undefined;
  const exact = outputOf(outputs, 'exact', 'series');
  const hawkes = outputOf(outputs, 'hawkes', 'series');
  // A third of the way: later, both are next to nothing.
  const at = exact ? Math.floor(exact.x.length / 3) : 0;
  return {
    validity: validity.value,
    validityError: validity.standardError ?? 0,
    full: full.value,
    fullError: full.standardError ?? 0,
    exact:
      exact && hawkes && exact.x.length > 0 ? { t: exact.x[at], sir: exact.y[at], hawkes: hawkes.y[at] } : undefined,
    fewEvents,
  };
}
