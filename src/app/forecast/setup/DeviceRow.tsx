import { said, saidIn } from '../../../core/language';
import type { ChoiceParameter } from '../../../core/parameters';
import { lab } from '../../../store/lab';
import { outputOf } from '../../run/shown';
import { forecastWords } from '../../text/en-forecast';
import { Icon } from '../../../icons/Icon';
import { MenuButton } from '../../ui/Overlay';
import { NEXT_USER, TRAIN } from '../methods';
import { factsOf } from '../tables';
import type { Forecast } from '../use-forecast';

const words = forecastWords.training;

/** What computes: the device in use, and the way to another one. */
export function DeviceRow({ forecast: { table, values, shown, experiment, weights } }: { forecast: Forecast }) {
  if (experiment.view?.hiddenControls?.includes('device')) return null;
  const parameter = saidIn(table.device as ChoiceParameter);
  const { picture } = shown[weights === 'train' && shown[TRAIN].picture ? TRAIN : NEXT_USER];
  const facts = factsOf(outputOf(picture?.outputs, 'facts', 'table'));
  const chosen = parameter.options.find(({ value }) => value === values.device);
  const used = picture?.result?.stamp.device ?? facts.get('Device');
  const text = used === undefined ? words.notYet : words.inUse(said(used), memoryOf(facts.get('Memory on the device')));
  const note = facts.get('Why this device');
  return (
    <>
      <div className="fc-row">
        <span>{parameter.label}</span>
        <MenuButton
          label={`${parameter.label}: ${text}`}
          className="pick fc-device"
          tip={words.deviceHelp}
          text={
            <>
              {values.device === parameter.default || used !== undefined ? text : chosen?.label} <Icon name="chevron" />
            </>
          }
          entries={parameter.options.map(({ value, label, help }) => ({
            id: value,
            label,
            ...(help === undefined ? {} : { detail: help }),
            chosen: value === values.device,
            run: () => lab.getState().setParameter('device', value),
          }))}
        />
      </div>
      {note !== undefined && <p className="why">{said(note)}</p>}
    </>
  );
}

/** "47.0 MiB" of "47.0 MiB in 123 tensors". */
const memoryOf = (said = ''): string => said.split(' in ')[0];
