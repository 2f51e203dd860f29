import { said } from '../../core/language';

interface Props {
  title: string;
  /** Its size, said small beside the title. */
  size?: string;
  chosen?: boolean;
  chosenWord?: string;
  story?: string;
  source?: string;
  onChoose: () => void;
}

/** One of the data to choose from. */
export function DataCard({ title, size, chosen = false, chosenWord, story, source, onChoose }: Props) {
  return (
    <li>
      <button type="button" className="card-button" aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
        <span className="card-head">
          <b>{said(title)}</b>
          <span className="unit num">{[size, chosen ? chosenWord : ''].filter(Boolean).join(' · ')}</span>
        </span>
        {story !== undefined && <span className="voice">{said(story)}</span>}
        {source !== undefined && <span className="small quiet">{said(source)}</span>}
      </button>
    </li>
  );
}
