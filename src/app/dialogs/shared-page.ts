import { pageOf } from '../pages';

/** The page that a link leads to: the one that is open, if it shows the workspace that the link carries. */
export const sharedPage = (path: string): string => (pageOf(path)?.workspace ? path : 'spread');
