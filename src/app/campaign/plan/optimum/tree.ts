/** The best policy as a tree: its states from what the search gave, what is shown of them, and where they stand. Pure. */
import type { TableColumn, TableOutput } from '../../../../core/outputs';

export interface TreeState {
  /** Place in the table. */
  row: number;
  /** Place of the state before; −1 for the root. */
  parent: number;
  /** Answer to the push before; undefined at the root. */
  yes: boolean | undefined;
  /** Who is pushed; −1 where nobody is. */
  user: number;
  /** Her chance. */
  chance: number;
  left: number;
  /** Expected yeses from here on. */
  value: number;
  /** Probability to get here. */
  probability: number;
  /** Users who have said yes on the way, in order. */
  said: readonly number[];
  /** Number of pushes before. */
  depth: number;
}

const numbersOf = (table: TableOutput, id: string): readonly number[] | undefined => {
  const column: TableColumn | undefined = table.columns.find((one) => one.id === id);
  return column && Array.from(column.values, Number);
};

/** The column says it in words or in numbers. */
function answersOf(table: TableOutput): (boolean | undefined)[] | undefined {
  const column = table.columns.find(({ id }) => id === 'answer');
  if (!column) return undefined;
  return Array.from<string | number, boolean | undefined>(column.values, (value) =>
    value === 'yes' || value === 1 ? true : value === 'no' || value === 0 ? false : undefined,
  );
}

/** States in the order of the table, root first; none where the table is of another kind. O(states × depth). */
export function treeOf(table: TableOutput | undefined): TreeState[] {
  if (!table) return [];
  const [number, parent, user, chance, left, value, probability] = [
    'id',
    'parent',
    'user',
    'chance',
    'left',
    'value',
    'probability',
  ].map((id) => numbersOf(table, id));
  const yes = answersOf(table);
  if (!parent || !user || !chance || !left || !value || !probability || !yes) return [];
  const rowOf = new Map((number ?? parent.map((_, row) => row)).map((state, row) => [state, row]));
  const states: TreeState[] = [];
  for (let row = 0; row < parent.length; row++) {
    const before = rowOf.get(parent[row]);
    const from = before === undefined || before >= row ? undefined : states[before];
    states.push({
      row,
      parent: from ? from.row : -1,
      yes: from ? yes[row] : undefined,
      user: Number.isNaN(user[row]) ? -1 : user[row],
      chance: chance[row],
      left: left[row],
      value: value[row],
      probability: probability[row],
      said: from ? (yes[row] === true ? [...from.said, from.user] : from.said) : [],
      depth: from ? from.depth + 1 : 0,
    });
  }
  return states;
}

/** Below this probability a state is left out of the picture at first. */
export const UNLIKELY = 0.01;

/** The states that are likely enough. The states before one are at least as likely. */
export const likely = (states: readonly TreeState[], least: number): TreeState[] =>
  states.filter(({ probability }) => probability >= least);

export interface PlacedState {
  state: TreeState;
  /** In columns, from 0: the push. */
  x: number;
  /** In rows, from 0: yes above no. */
  y: number;
}

/** Every state in the column of its push; its row is the middle of those after it. Rows are filled by the last states, yes first. O(states). */
export function placeTree(states: readonly TreeState[]): { placed: PlacedState[]; rows: number; columns: number } {
  const after = new Map<number, TreeState[]>();
  for (const state of states) after.set(state.parent, [...(after.get(state.parent) ?? []), state]);
  const y = new Map<number, number>();
  let rows = 0;
  const place = (state: TreeState): number => {
    const next = (after.get(state.row) ?? []).toSorted((a, b) => Number(b.yes) - Number(a.yes));
    const places = next.map(place);
    const own = places.length === 0 ? rows++ : (places[0] + places[places.length - 1]) / 2;
    y.set(state.row, own);
    return own;
  };
  for (const root of after.get(-1) ?? []) place(root);
  return {
    placed: states.map((state) => ({ state, x: state.depth, y: y.get(state.row) ?? 0 })),
    rows,
    columns: states.reduce((most, { depth }) => Math.max(most, depth + 1), 0),
  };
}

/** Where an arrow key leads from a state: along the tree to the left and right, to the neighbour in its column up and down. */
export function stateAfter(key: string, placed: readonly PlacedState[], row: number): number | undefined {
  const at = placed.find(({ state }) => state.row === row);
  if (!at) return undefined;
  const inColumn = placed.filter(({ x }) => x === at.x).toSorted((a, b) => a.y - b.y);
  const place = inColumn.indexOf(at);
  switch (key) {
    case 'ArrowLeft':
      return at.state.parent < 0 ? undefined : at.state.parent;
    case 'ArrowRight':
      return placed.filter(({ state }) => state.parent === row).toSorted((a, b) => a.y - b.y)[0]?.state.row;
    case 'ArrowUp':
      return inColumn[place - 1]?.state.row;
    case 'ArrowDown':
      return inColumn[place + 1]?.state.row;
    case 'Home':
      return placed.find(({ state }) => state.parent < 0)?.state.row;
    default:
      return undefined;
  }
}
