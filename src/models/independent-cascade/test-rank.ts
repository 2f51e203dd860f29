/** Which unknowns a set of linear equations determines, for tests: Gaussian elimination with complete pivoting. */

/** Numerical rank of rows of equal length, each scaled to a largest entry of 1; pivots below the tolerance count as 0. */
export function rankOf(rows: readonly (readonly number[])[], tolerance = 1e-7): number {
  const table = rows
    .map((row) => ({ row, largest: Math.max(0, ...row.map(Math.abs)) }))
    .filter(({ largest }) => largest > 0)
    .map(({ row, largest }) => row.map((x) => x / largest));
  const width = table[0]?.length ?? 0;
  const used = new Set<number>();
  for (let rank = 0; ; rank++) {
    let pivot = { size: tolerance, row: -1, column: -1 };
    for (let row = rank; row < table.length; row++)
      for (let column = 0; column < width; column++) {
        const size = Math.abs(table[row][column]);
        if (!used.has(column) && size > pivot.size) pivot = { size, row, column };
      }
    if (pivot.row < 0) return rank;
    [table[rank], table[pivot.row]] = [table[pivot.row], table[rank]];
    used.add(pivot.column);
    for (let row = rank + 1; row < table.length; row++) {
      const share = table[row][pivot.column] / table[rank][pivot.column];
      table[row] = table[row].map((x, k) => (k === pivot.column ? 0 : x - share * table[rank][k]));
    }
  }
}

/** For every unknown whether rows · x = 0 leaves it only 0: without it the others have one dimension less. */
export function determined(rows: readonly (readonly number[])[], unknowns: number): boolean[] {
  const rank = rankOf(rows);
  return Array.from(
    { length: unknowns },
    (_, k) => rank > 0 && rankOf(rows.map((row) => row.filter((__, column) => column !== k))) < rank,
  );
}
