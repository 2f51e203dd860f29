/** How the program is called in the folder of the project. */
export const PROGRAM = 'npm run -s lab --';
