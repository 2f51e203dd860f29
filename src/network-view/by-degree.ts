/** Nodes by falling degree, equal ones in the order given, by counting. O(nodes + highest degree). */
export function byFallingDegree(nodes: Int32Array, degree: Int32Array): Uint32Array {
  let top = 0;
  for (const i of nodes) if (degree[i] > top) top = degree[i];
  const starts = new Uint32Array(top + 2);
  for (const i of nodes) starts[top - degree[i] + 1]++;
  for (let d = 0; d <= top; d++) starts[d + 1] += starts[d];
  const order = new Uint32Array(nodes.length);
  for (const i of nodes) order[starts[top - degree[i]]++] = i;
  return order;
}
