/** The few pictograms plots need, drawn on a 16 px grid with the line of the interface. Decorative: names are on the buttons. */
const SHAPES = {
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6',
  figure: 'M2.5 2.5v11h11M4.5 10.5l3-4 2.5 2 3.5-5',
  down: 'M8 2.5v7.5M5.2 7.3 8 10.1l2.8-2.8M3 13.5h10',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  play: 'M5 3.2v9.6L12.8 8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  step: 'M4 3.5v9L10 8zM12.2 3.5v9',
  back: 'M12 3.5v9L6 8zM3.8 3.5v9',
  loop: 'M3 7a4 4 0 0 1 4-3.5h6M11 1.3l2.2 2.2L11 5.7M13 9a4 4 0 0 1-4 3.5H3M5 14.7l-2.2-2.2L5 10.3',
  chevron: 'm4 6 4 4 4-4',
} as const;
export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
