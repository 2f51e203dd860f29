/** What computes: a graphics card, WebAssembly or plain JavaScript. */

export type DeviceName = 'webgpu' | 'wasm' | 'cpu';

export interface Device {
  readonly name: DeviceName;
  /** `WebGPU (NVIDIA lovelace)`, `WebGPU (software)`, `WebAssembly`, `JavaScript`. */
  readonly label: string;
  /** Why it is not the one before it in the order webgpu, wasm, cpu. */
  readonly note?: string;
  /** Size of the largest tensor that should be made, in bytes. */
  readonly maxBytes: number;
  /** Live tensors, and the bytes held for them (on a graphics card those of its recycled buffers too). */
  memory(): { tensors: number; bytes: number };
  /** Frees what is kept for reuse. Live tensors are not touched. */
  flush(): void;
  /**
   * The first failure that was not thrown: a program that the graphics card refused, or its loss. Numbers computed after it are
   * worthless. Whoever drives a computation asks after every batch, and throws.
   */
  failed(): Error | undefined;
}
