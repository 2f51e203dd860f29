import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { PanelPlot } from '../../../plots/PanelPlot';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { processWords } from '../../text/en-popularity-process';
import { BIAS } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import type { Popularity } from '../use-popularity';
import { biasPanels, shortSummary } from './bias-boxes';
import { ProcessSettings } from './ProcessSettings';
import { sayHidden } from './sentences';

const words = processWords.hidden;
const SETTINGS = ['cascades', 'groups', 'knownPeople', 'starts', 'cutoff'] as const;
const FOLDED = ['starts', 'cutoff'] as const;

/** What a fit misses that does not see recoveries. */
export function HiddenPart({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[BIAS];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const then = settingsThen(BIAS, picture);
  const summary = outputOf(outputs, 'summary', 'table');
  const fits = outputOf(outputs, 'fits', 'table');
  const panels = useMemo(() => biasPanels(fits, summary), [fits, summary]);
  const short = useMemo(() => summary && shortSummary(summary), [summary]);
  const number = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? NaN;
  const said = sayHidden({
    nstar: number('nstar'),
    rate: number('rate-error'),
    recovery: number('recovery-error'),
    completeRate: number('complete-rate-error'),
    completeRecovery: number('complete-recovery-error'),
    failed: number('failed'),
    groups: Number(then.groups),
  });
  return (
    <>
      <ProcessSettings popularity={popularity} id={BIAS} />
      <OwnRun
        popularity={popularity}
        id={BIAS}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {panels.length > 0 && short && (
        <>
          {said.length > 0 && (
            <section className="answer" data-stale={stale || undefined} aria-label={words.boxes}>
              <ExplainCurve paragraphs={[said]} glossary={glossaryLink} />
            </section>
          )}
          <PanelPlot
            id="hidden-recoveries"
            title={words.boxes}
            panels={panels}
            height={190}
            {...tabState(shown)}
            caption={words.note}
            provenance={provenanceOf(popularity, shown)}
          />
          <TableSection
            title={words.summary}
            table={short}
            columns={words.summaryColumns}
            note={words.summaryNote}
            stale={stale}
          />
        </>
      )}
    </>
  );
}
