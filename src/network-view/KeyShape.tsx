export type KeyName = 'source' | 'active' | 'inactive' | 'unobserved' | 'missing' | 'hollow' | 'selected';

export interface KeyShapeProps {
  shape: KeyName;
  /** Fill of what is filled: that of the ramp's middle. */
  fill?: string;
  /** Fill of a source: that of the ramp's beginning. */
  sourceFill?: string;
}

/** A mark of the picture as it stands in the legend and on the card. */
export function KeyShape({ shape, fill, sourceFill }: KeyShapeProps) {
  switch (shape) {
    case 'source':
      return (
        <svg viewBox="0 0 14 14" fill="none" stroke="var(--ink)" aria-hidden="true">
          <circle cx="7" cy="7" r="6" strokeWidth="1.5" />
          <circle cx="7" cy="7" r="3" fill={sourceFill ?? fill} />
        </svg>
      );
    case 'active':
      return (
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="4" fill={fill} stroke="var(--ink)" />
        </svg>
      );
    case 'hollow':
    case 'inactive':
      return (
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="4" fill="none" stroke="var(--control)" strokeWidth="1.2" />
        </svg>
      );
    case 'unobserved':
      return (
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <rect x="3.2" y="3.2" width="7.6" height="7.6" fill="none" stroke="var(--ink)" strokeWidth="1.1" />
        </svg>
      );
    case 'selected':
      return (
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5.5" fill="none" stroke="var(--accent)" strokeWidth="2" />
        </svg>
      );
    case 'missing':
      return (
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M-1 7h16" stroke="var(--control)" strokeWidth="1.2" strokeDasharray="3.8 3.2" />
        </svg>
      );
  }
}
