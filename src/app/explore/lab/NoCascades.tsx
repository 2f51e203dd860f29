import { bundledCascades } from '../../../experiment/library/cascades';
import { lab, useLab } from '../../../store/lab';
import { openDialog } from '../../dialogs/open';
import { Bring } from '../../import/Bring';
import { BrowseButton } from '../../import/BrowseButton';
import { wantedFile } from '../../import/wanted';
import { en } from '../../text/en';
import { exploreWords } from '../../text/en-explore';

const words = exploreWords.lab.noCascades;
const [SAMPLE] = bundledCascades;

/** The ways to cascades where there are none. Brief: one row of buttons, for small screens. */
export function NoCascades({ brief = false }: { brief?: boolean }) {
  const busy = useLab((s) => s.cascades.type === 'loading' || wantedFile(s) !== undefined);
  if (busy) return null;
  return (
    <section className="sect no-cascades">
      <h2 className="h-panel">{words.title}</h2>
      <p className="voice">{words.text}</p>
      <div className="actions">
        <button type="button" className="btn" onClick={takeSample}>
          {words.sample}
        </button>
        {brief && <BrowseButton label={en.drop.browse} fieldLabel={en.drop.bring} />}
        <button type="button" className="btn" onClick={() => openDialog('draw')}>
          {words.draw}
        </button>
      </div>
      {!brief && <Bring />}
    </section>
  );
}

/** The sample set and the network on which it spread. */
function takeSample(): void {
  lab.getState().openData({
    network: { kind: 'bundled', id: SAMPLE.network },
    cascades: { kind: 'bundled', id: SAMPLE.id },
  });
}
