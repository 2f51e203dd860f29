import type { ReactNode } from 'react';
import { Icon } from '../../icons/Icon';
import type { IconName } from '../../icons/Icon';

interface Props {
  children: ReactNode;
  tone?: 'warn' | 'bad' | 'good';
  icon?: IconName;
  /** With it, the chip ends in a small cross of this name. */
  onRemove?: () => void;
  removeLabel?: string;
}

/** A fact about what is shown. */
export function Chip({ children, tone, icon, onRemove, removeLabel }: Props) {
  return (
    <span className={tone ? `chip ${tone}` : 'chip'}>
      {icon && <Icon name={icon} />}
      <span className="chip-text">{children}</span>
      {onRemove && (
        <button type="button" className="x" aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}
