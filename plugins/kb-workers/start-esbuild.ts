/** esbuild, with an error that says what is wrong where its process cannot be started. */

/**
 * Runs `task`, which calls esbuild. Where a process may open no more files, esbuild has no pipe to its own process and
 * fails with a `TypeError` that names neither.
 *
 * @throws Error that says what to do when esbuild's process cannot be started; all other errors as they come
 */
export async function startEsbuild<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Error('Expected esbuild to start, found no pipe to it (EMFILE: too many open files). Raise that limit.', {
      cause: error,
    })
  }
}
