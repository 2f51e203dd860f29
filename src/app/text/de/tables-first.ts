/** Texts of the tables that the first page shows, in German. */
export const tablesFirstGerman: Readonly<Record<string, string>> = {};
