/** Below this part of what a source brought before, its file may be an accident. */
export const FEWEST = 0.8;
