import { bundledCascades } from '../../../experiment/library/cascades';
import { lab, useLab } from '../../../store/lab';
import { openDialog } from '../../dialogs/open';
import { BrowseButton } from '../../import/BrowseButton';
import { wantedFile } from '../../import/wanted';
import { LearnedFrom } from '../../spread/learn/LearnedFrom';
import { en } from '../../text/en';
import { learnRatesWords as words } from '../../text/en-influence-tabs';
import type { Influence } from '../use-influence';
import '../../run/tabs.css';
import { HeldOut } from './HeldOut';
import { LearnedRates } from './LearnedRates';
import { OpenNetwork } from './OpenNetwork';

const [SAMPLE] = bundledCascades;

/** Rates from cascades, the network that they make, and what it predicts of cascades that were kept away. */
export function LearnTab({ influence }: { influence: Influence }) {
  const cascades = useLab((s) => s.cascades);
  const wanted = useLab(wantedFile);
  if (cascades.type === 'none')
    return (
      <div className="method-tab">
        <div className="empty">
          <p className="voice">{words.empty}</p>
          <div className="actions">
            <BrowseButton label={words.bring} fieldLabel={en.drop.bring} />
            <button type="button" className="btn" onClick={takeSample}>
              {words.sample}
            </button>
            <button type="button" className="btn" disabled={!influence.dataset} onClick={() => openDialog('draw')}>
              {words.draw}
            </button>
          </div>
        </div>
        <OpenNetwork influence={influence} />
      </div>
    );
  return (
    <div className="method-tab">
      <h3 className="h-panel">{words.from}</h3>
      <LearnedFrom problems={[]} note="" />
      <OpenNetwork influence={influence} />
      {cascades.type === 'ready' && wanted === undefined && (
        <>
          <LearnedRates influence={influence} cascades={cascades.data} />
          <HeldOut influence={influence} />
        </>
      )}
    </div>
  );
}

/** The sample set and the network on which it spread. */
function takeSample(): void {
  lab.getState().openData({
    network: { kind: 'bundled', id: SAMPLE.network },
    cascades: { kind: 'bundled', id: SAMPLE.id },
  });
}
