declare module 'virtual:tests' {
  const tests: Record<string, () => Promise<unknown>>;
  export default tests;
}

declare module 'virtual:files' {
  /** Base64 by path in the lab's folder. */
  const files: Record<string, string>;
  export default files;
}
