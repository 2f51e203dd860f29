import { said as inLanguage } from '../../../core/language';
import { useMemo } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { PanelPlot } from '../../../plots/PanelPlot';
import type { Role } from '../../../plots/colour';
import { useLab } from '../../../store/lab';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { tabState } from '../../run/tab-state';
import { TableSection } from '../../run/TableSection';
import { cascadesWords } from '../../text/en-popularity-cascades';
import { SIZE_LIKELIHOOD } from '../methods';
import { OwnRun } from '../OwnRun';
import { provenanceOf } from '../provenance';
import { settingsThen } from '../settings';
import type { Popularity } from '../use-popularity';
import { ObservedLine } from './ObservedLine';
import { observedNote } from './observed-words';
import { openCascadeOf } from './open-cascade';
import { saySizes } from './sentences';
import { boxesOf } from './set-tables';

const words = cascadesWords.sizes;
const SETTINGS = ['least', 'most', 'runs', 'smoothing'] as const;
const FOLDED = ['runs', 'smoothing'] as const;

/** Both are finite: told apart by their kernel. */
const roleOf = (name: string): Role => (name.startsWith('EXP') ? 'b1' : 'own');

/** How likely the sizes seen are under the epidemics that fits stand for. */
export function SizeLikelihood({ popularity }: { popularity: Popularity }) {
  const shown = popularity.shown[SIZE_LIKELIHOOD];
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const data = useLab((s) => (s.cascades.type === 'ready' ? inLanguage(s.cascades.data.title) : ''));
  const table = outputOf(outputs, 'cascades', 'table');
  const boxes = useMemo(
    () => boxesOf(outputOf(outputs, 'boxes', 'table'), 'model', cascadesWords.fit.infinite, roleOf),
    [outputs],
  );
  const said = saySizes(table);
  const observed = observedNote(settingsThen(SIZE_LIKELIHOOD, picture), popularity.cascades?.time.unit ?? 'unknown');
  return (
    <>
      <ObservedLine popularity={popularity} id={SIZE_LIKELIHOOD} />
      <OwnRun
        popularity={popularity}
        id={SIZE_LIKELIHOOD}
        label={words.settings}
        action={words.action}
        only={SETTINGS}
        folded={FOLDED}
      />
      {table && boxes.length > 0 && (
        <>
          {said.length > 0 && (
            <section className="answer" data-stale={stale || undefined} aria-label={words.answer}>
              <ExplainCurve paragraphs={[said]} glossary={glossaryLink} />
            </section>
          )}
          <PanelPlot
            id="size-likelihood"
            title={words.boxes}
            panels={[{ id: 'sizes', x: { label: '' }, y: { label: words.boxesY }, series: [], boxes }]}
            height={230}
            {...tabState(shown)}
            caption={`${words.boxesCaption} ${observed}`}
            provenance={provenanceOf(popularity, shown, data)}
          />
          <TableSection
            title={words.table}
            table={table}
            columns={words.tableColumns}
            note={words.tableNote}
            stale={stale}
            onSelect={openCascadeOf(table)}
          />
        </>
      )}
    </>
  );
}
