/** Closed neighbourhoods N[v] = {v} ∪ neighbours in either direction, each once (specification, section 4). */
export interface Neighbourhoods {
  /** N[v] is `ids[offsets[v] … offsets[v+1]−1]`, v itself first; PAD and STOP have none. Length V + 1. */
  offsets: Int32Array;
  ids: Int32Array;
}
