/** The part of the browser's local storage that memories need; tests hand in others. */
export type Storable = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
