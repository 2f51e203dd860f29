import { ICONS, type IconName } from './shapes';

export type { IconName } from './shapes';

/** A pictogram. Decoration only: the name of what it stands for is said by its button or text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
