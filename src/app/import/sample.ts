/** Takes a part of a file that is too large: streamed, so that neither memory nor the page suffers. */
import { detectEncoding, ENCODING_HEAD } from '../../data/encoding';
import { isGzip } from '../../data/gunzip';
import { IssueList } from '../../data/issue-list';
import { LineSampler, type LineSample } from '../../data/line-sampler';

/**
 * What may be taken from a file: any of its lines, where each stands for itself; only a beginning, where the events of a cascade
 * are spread over lines or later lines need earlier ones; nothing, where the file has no such lines.
 */
export type Samplable = 'lines' | 'beginning' | 'nothing';

const HEAD_BYTES = 65_536;

/** Looks at the head of a file. Formats are loaded for that, so it takes a moment. */
export async function whatToSample(file: Blob): Promise<Samplable> {
  const head = await headOf(file);
  if (detectEncoding(head.subarray(0, ENCODING_HEAD)).startsWith('utf-16')) return 'nothing';
  const { recognise, takeSample } = await import('../../data/detect');
  const sample = takeSample(head, false);
  const recognised = recognise(sample);
  if ('refusal' in recognised) return 'nothing';
  const { format } = recognised;
  const reader = format.open?.({ file: '', choices: {}, issues: new IssueList(''), sample });
  if (!reader || 'code' in reader || reader.takes !== 'lines') return 'nothing';
  return format.lineIs ? 'lines' : 'beginning';
}

/**
 * The lines that are wanted, as a file.
 * @param onProgress bytes of the file read so far
 * Rejects when the file cannot be read, its packing is damaged, or `signal` is aborted. Memory: the lines that are kept.
 */
export async function drawSample(
  file: Blob,
  wanted: LineSample,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (bytes: number) => void } = {},
): Promise<Blob> {
  const sampler = new LineSampler(wanted);
  let read = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      read += chunk.length;
      onProgress?.(read);
      controller.enqueue(chunk);
    },
  });
  const reader = (await unpacked(file, file.stream().pipeThrough(counted))).getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      sampler.push(value);
      if (sampler.full) break;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return new Blob(sampler.finish() as Uint8Array<ArrayBuffer>[], { type: 'text/plain' });
}

async function unpacked(
  file: Blob,
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return isGzip(magic) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
}

/** The first bytes, unpacked. */
async function headOf(file: Blob): Promise<Uint8Array> {
  // Of a packed file a cut beginning is enough: what comes out before the cut is the head.
  const reader = (await unpacked(file, file.slice(0, 4 * HEAD_BYTES).stream())).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    while (length < HEAD_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
  } catch {
    // The cut, or a damaged file: what there is must do.
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer()).subarray(0, HEAD_BYTES);
}
