import v8 from 'node:v8';

/** Calls of a function before the slowest of V8's compilers takes it up; of itself 3,000. */
export const LATE = '--invocation-count-for-turbofan=50000';

/**
 * Keeps V8 from compiling for good what is called a few thousand times. An answer is the work of a thousand functions, of
 * which the loops of the search alone repay that; the others were compiled, met a value of another shape, and were
 * compiled again through a seat's first two hundred videos, a quarter of all that they cost. Loops that run long are
 * still compiled while they run (on-stack replacement). An import is as many functions: of 20,000 records a sixth of the
 * time went there. Node and Electron both leave V8's flags open to change
 * (`--no-freeze-flags-after-init`).
 */
export function compileLate(): void {
  v8.setFlagsFromString(LATE);
}
