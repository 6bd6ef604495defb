/** The addresses that articles had before, for the page for addresses that lead nowhere: `/data/moved.json`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { movedFile } from '../../../layouts/assets/pieces/moved-list.ts'
import type { MovedAddress } from '../archive/moved-addresses.ts'

/** Writes the file below the output folder; an empty list as well, so that the page never asks for what is not there. */
export function writeMoved(moved: readonly MovedAddress[], outputFolder: string): void {
  const path = join(outputFolder, movedFile)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(Object.fromEntries(moved.map(({ key, article }) => [key, article]))))
}
