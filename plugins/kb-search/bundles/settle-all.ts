/** Waits for tasks that write into folders, which nobody may remove while any of them still runs. */

/** The answers of all. @throws the first failure, when none runs any more */
export async function settleAll<Tasks extends readonly unknown[]>(
  tasks: readonly [...Tasks],
): Promise<{ -readonly [Index in keyof Tasks]: Awaited<Tasks[Index]> }> {
  await Promise.allSettled(tasks)
  return Promise.all(tasks)
}
