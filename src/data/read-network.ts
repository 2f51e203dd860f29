/** The name by which callers that want a network ask for a file; see {@link readFile}. */
export { MAX_FILE_BYTES, MAX_UNPACKED_BYTES, readFile as readNetwork, type DroppedFile } from './read-file';
