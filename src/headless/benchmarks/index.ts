/** All benchmarks, in the order in which they are printed. */
import type { Benchmark } from './benchmark';
import { cascadesBenchmark } from './cascades';
import { continuousTimeBenchmark } from './continuous-time';
import { ensemblesBenchmark } from './ensembles';
import { influenceMethodsBenchmark } from './influence-methods';
import { learningBenchmark } from './learning';
import { forestBenchmark } from './forest';
import { generatorsBenchmark, readersBenchmark } from './making-networks';
import { messagePassingBenchmark } from './message-passing';
import { netRateBenchmark } from './netrate';
import { pushDrivenBenchmark } from './push-driven';
import { readingFilesBenchmark } from './reading-files';
import { selfExcitingBenchmark } from './self-exciting';
import { slicerGradientBenchmark } from './slicer-gradient';

export type { Benchmark, BenchmarkOptions, BenchmarkRow } from './benchmark';

export const benchmarks: readonly Benchmark[] = [
  messagePassingBenchmark,
  slicerGradientBenchmark,
  cascadesBenchmark,
  ensemblesBenchmark,
  continuousTimeBenchmark,
  influenceMethodsBenchmark,
  learningBenchmark,
  netRateBenchmark,
  selfExcitingBenchmark,
  pushDrivenBenchmark,
  forestBenchmark,
  generatorsBenchmark,
  readersBenchmark,
  readingFilesBenchmark,
];
