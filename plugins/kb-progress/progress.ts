/** How long work tells what it does. The command line shows it; tests and other hosts pass `silentProgress`. */
export interface Progress {
  /** Begins a stage; `total` is the number of steps where it is known. Ends the stage before it. */
  stage(name: string, total?: number): void
  /** `count` more steps of the stage are done. */
  advance(count: number): void
}

/** Shows nothing. */
export const silentProgress: Progress = { stage: () => {}, advance: () => {} }
