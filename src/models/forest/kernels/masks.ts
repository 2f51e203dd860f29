/** The finite stand-in for minus infinity: exact in a softmax, and safe in shaders. */
export const MASKED = -1e30;
