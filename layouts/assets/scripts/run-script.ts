/** Loads a script of the site by its address, and runs it. Rejects where it cannot be loaded. */
export function runScript(address: string): Promise<unknown> {
  return import(address)
}
