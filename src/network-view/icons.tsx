/** The drawings on tool buttons, 16 × 16. */
const SHAPES = {
  pointer: 'M4 2.5 12.5 8 8.6 9l-1.8 4z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.4 3.4',
  seed: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  lasso:
    'M5 10.8C3.3 10 2.3 8.7 2.3 7.2c0-2.4 2.5-4.2 5.7-4.2s5.7 1.8 5.7 4.2-2.5 4.2-5.7 4.2c-.5 0-1 0-1.5-.1M6.5 11.3a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0c.2 1.1-.3 2-1.3 2.5',
  box: 'M2.8 2.8h2.4M7 2.8h2.2M11 2.8h2.2v2.4M13.2 7v2.2M13.2 11v2.2H11M9.2 13.2H7M5.2 13.2H2.8V11M2.8 9.2V7M2.8 5.2V2.8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.8 6V2.8H6M10 2.8h3.2V6M13.2 10v3.2H10M6 13.2H2.8V10',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
