/** Bundlers give the address that a file is served at. */
declare module '*.wasm?url' {
  const address: string;
  export default address;
}
