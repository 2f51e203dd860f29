import { useId, useMemo } from 'react';
import { saidIn } from '../../core/language';
import type { ChoiceParameter } from '../../core/parameters';
import { lab } from '../../store/lab';
import { About } from '../form/FieldName';
import { en } from '../text/en';
import { popularityWords } from '../text/en-popularity';
import { MenuButton, PopoverButton } from '../ui/Overlay';
import { Segmented } from '../ui/Segmented';
import { carriesMarks } from './observed-part';
import type { Popularity } from './use-popularity';

const words = popularityWords.model;
/** The kernels that the paper fits; the others are in the menu beside them, and stand with these once chosen. */
const USUAL = ['EXP', 'PL', 'QEXP'];

/** The model that forecasts: kernel, population, weight of followers. */
export function ModelFields({ popularity }: { popularity: Popularity }) {
  const { values, cascades, cascade, experiment } = popularity;
  const table = useMemo(() => saidIn(popularity.table), [popularity.table]);
  const hidden = experiment.view?.hiddenControls ?? [];
  const { setParameter } = lab.getState();
  const kernel = String(values.kernel);
  const kernels = (table.kernel as ChoiceParameter).options;
  const marked = cascades !== undefined && cascade >= 0 && carriesMarks(cascades, cascade);
  const why = useId();
  return (
    <>
      {!hidden.includes('kernel') && (
        <Row parameter={table.kernel as ChoiceParameter} label={words.kernel}>
          <Segmented
            label={words.kernel}
            options={kernels.filter(({ value }) => USUAL.includes(value) || value === kernel)}
            value={kernel}
            onChange={(value) => setParameter('kernel', value)}
          />
          <MenuButton
            icon="chevron"
            className="icon-btn s"
            label={words.more}
            entries={kernels.map(({ value, label }) => ({
              id: value,
              label,
              chosen: value === kernel,
              run: () => setParameter('kernel', value),
            }))}
          />
        </Row>
      )}
      {!hidden.includes('population') && (
        <Row parameter={table.population as ChoiceParameter} label={words.population}>
          <Segmented
            label={words.population}
            options={(table.population as ChoiceParameter).options}
            value={String(values.population)}
            onChange={(value) => setParameter('population', value)}
          />
        </Row>
      )}
      {!hidden.includes('weight') && (
        <>
          <Row parameter={table.weight as ChoiceParameter} label={words.weight}>
            <Segmented
              label={words.weight}
              options={(table.weight as ChoiceParameter).options.map((option) => ({
                ...option,
                disabled: option.value === 'fit' && !marked && values.weight !== 'fit',
              }))}
              value={String(values.weight)}
              onChange={(value) => setParameter('weight', value)}
            />
          </Row>
          {cascades && !marked && (
            <p className="why" id={why}>
              {cascades.marks ? words.noFollowersHere : words.noFollowers}
            </p>
          )}
        </>
      )}
    </>
  );
}

function Row({ parameter, label, children }: { parameter: ChoiceParameter; label: string; children: React.ReactNode }) {
  return (
    <div className="pop-field">
      <span className="pop-field-name">
        {label} {parameter.symbol !== undefined && <span className="sym">{parameter.symbol}</span>}
        <PopoverButton className="info" icon="info" label={en.form.about(parameter.label)}>
          <About parameter={parameter} />
        </PopoverButton>
      </span>
      <span className="pop-field-control">{children}</span>
    </div>
  );
}
