import { useDeferredValue, useMemo, useState } from 'react';
import { said } from '../../../core/language';
import type { NumberParameter } from '../../../core/parameters';
import { kernelOutputs } from '../../../models/sir-hawkes/processes/kernel-run';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import type { LineSeries } from '../../../plots/line-layout';
import { LinePlot } from '../../../plots/LinePlot';
import { lab } from '../../../store/lab';
import { LAB_VERSION } from '../../../experiment/version';
import { NumberField } from '../../form/NumberField';
import { glossaryLink } from '../../help/links';
import { Numbers } from '../../run/Numbers';
import { outputOf } from '../../run/shown';
import { TableSection } from '../../run/TableSection';
import { processWords } from '../../text/en-popularity-process';
import { scientific } from '../../text/scientific';
import { value } from '../fits/numbers';
import { numbersOf, textsOf } from '../table-columns';
import { familyKernel, settingsOfFamily, type FamilyPlace } from './process-state';
import { sayKernel } from './sentences';
import { familyAt, nameAt, PLACES, tableOneRow, type Family } from './table-one';
import { provenanceWords } from '../../text/en-provenance';

const words = processWords.kernel;
const FAMILIES = Object.keys(PLACES) as Family[];
const LAG = { label: words.lag };
const SHAPE: NumberParameter = {
  kind: 'number',
  label: words.q,
  symbol: 'q',
  help: words.qHelp,
  min: 0,
  max: 1.99,
  step: 0.01,
  default: 1,
};

/** One slider through the family of kernels: what changes is only how they end. Nothing here needs data or a run. */
export function KernelPart() {
  const [place, setPlace] = useState<FamilyPlace>(PLACES.exponential);
  const family = familyAt(place);
  // Curves and checks take some milliseconds; the slider does not wait for them.
  const drawn = useDeferredValue(place);
  const outputs = useMemo(() => {
    const { id, parameters } = familyKernel(drawn);
    return kernelOutputs({ theta: 1, c: 1, q: 1, lambda: 1, ...parameters, kernel: id } satisfies Parameters<
      typeof kernelOutputs
    >[0]);
  }, [drawn]);
  const [phi, survival, density, hazard] = useMemo(
    () => (['phi', 'survival', 'density', 'hazard'] as const).map((id) => outputOf(outputs, id, 'series')),
    [outputs],
  );
  const lines = (all: readonly (LineSeries | false)[]): LineSeries[] => all.filter((one) => one !== false);
  const above = useMemo(
    () =>
      lines([
        phi !== undefined && { id: 'phi', label: words.phi, role: 'own', output: phi },
        survival !== undefined && {
          id: 'survival',
          label: words.survival,
          role: 'ref',
          output: survival,
          broken: true,
        },
      ]),
    [phi, survival],
  );
  const below = useMemo(
    () =>
      lines([
        density !== undefined && { id: 'density', label: words.density, role: 'own', output: density },
        hazard !== undefined && { id: 'hazard', label: words.hazard, role: 'ref', output: hazard, broken: true },
      ]),
    [density, hazard],
  );
  const constants = outputOf(outputs, 'constants', 'table');
  const check = outputOf(outputs, 'check', 'table');
  const provenance = `${provenanceWords.lab(LAB_VERSION)} · ${nameAt(drawn)}`;
  return (
    <>
      <div className="family">
        <div className="presets" role="group" aria-label={words.family}>
          {FAMILIES.map((id) => (
            <button key={id} type="button" aria-pressed={id === family} onClick={() => setPlace(PLACES[id])}>
              {words.families[id]}
            </button>
          ))}
        </div>
        <NumberField
          id="family-q"
          parameter={SHAPE}
          value={place === 'gaussian' ? 1 : place.q}
          changed={false}
          onChange={(q) => setPlace({ q: Number(q) })}
          onReset={() => setPlace(PLACES.exponential)}
        />
        <p className="family-name">{nameAt(place)}</p>
      </div>
      <ExplainCurve paragraphs={[sayKernel(drawn)]} glossary={glossaryLink} />
      <LinePlot
        id="kernel-phi"
        title={words.phiS}
        x={LAG}
        y={{ label: words.y }}
        xName="τ"
        series={above}
        height={150}
        caption={words.caption}
        provenance={provenance}
      />
      <LinePlot
        id="kernel-hazard"
        title={words.fh}
        x={LAG}
        y={{ label: words.yfh }}
        xName="τ"
        series={below}
        height={150}
        caption={words.captionFh}
        provenance={provenance}
      />
      <div className="formulas">
        <Numbers title={words.row} rows={tableOneRow(place)} stale={false} />
      </div>
      {constants && (
        <Numbers
          title={words.constants}
          rows={textsOf(constants, 'meaning').map((what, k) => ({
            what: [said(what), textsOf(constants, 'symbol')[k]].filter(Boolean).join(', '),
            value: value(numbersOf(constants, 'value')[k]),
          }))}
          stale={false}
        />
      )}
      <button
        type="button"
        className="btn"
        data-tip={words.useHelp}
        onClick={() =>
          lab.getState().edit(`kernel:${Date.now()}`, (e) => ({
            ...e,
            parameters: { ...e.parameters, ...settingsOfFamily(place) },
          }))
        }
      >
        {words.use}
      </button>
      {check && (
        <TableSection
          title={words.check}
          table={check}
          columns={words.columns}
          note={words.checkNote(scientific(outputOf(outputs, 'worst-difference', 'scalar')?.value ?? NaN, 2))}
          stale={false}
        />
      )}
    </>
  );
}
