/** Whether an address asks for the lab inside another page. */
export const isEmbedded = (search: string): boolean => {
  const wanted = new URLSearchParams(search).get('embed');
  return wanted !== null && wanted !== '0';
};
