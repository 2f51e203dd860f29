import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon } from '../../icons/Icon';
import type { IconName } from '../../icons/Icon';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> {
  icon: IconName;
  /** Its name, and the words of its tooltip. */
  label: string;
  /** Shortcut as people read it, added to the tooltip: `Ctrl+Z`. */
  keys?: string;
  /** 24 px instead of 32. */
  small?: boolean;
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A tool that is only a picture: its name is spoken, and shown by {@link Tooltips} on hover and focus. */
export function IconButton({ icon, label, keys, small, pressed, className, ref, ...rest }: Props) {
  return (
    <button
      type="button"
      ref={ref}
      className={['icon-btn', small ? 's' : '', className ?? ''].join(' ').trim()}
      aria-label={label}
      aria-pressed={pressed}
      data-tip={keys === undefined ? label : `${label} (${keys})`}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
