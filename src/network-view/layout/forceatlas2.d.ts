declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** The settings that `iterate` reads; the package types them only for whole graphology graphs. */
  export interface IterateSettings {
    linLogMode: boolean;
    outboundAttractionDistribution: boolean;
    adjustSizes: boolean;
    edgeWeightInfluence: number;
    scalingRatio: number;
    strongGravityMode: boolean;
    gravity: number;
    slowDown: number;
    barnesHutOptimize: boolean;
    barnesHutTheta: number;
  }
  /** One step; changes the node matrix (10 numbers per node, x and y first; 3 per edge) in place. */
  export default function iterate(settings: IterateSettings, nodes: Float32Array, edges: Float32Array): unknown;
}
