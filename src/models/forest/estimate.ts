/** What training, asking, counting and drawing cost. */
const some = () => ({ operations: 1e6, bytes: 1e6 });

export const estimateTraining = some;
export const estimateNextUser = some;
export const estimateSizes = some;
export const estimateEvaluation = some;
export const estimateFloors = some;
export const estimateForum = some;
