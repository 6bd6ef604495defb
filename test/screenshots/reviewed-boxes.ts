/** The boxes that were reviewed, a file for each width of the window. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../support/project.ts'
import type { Boxes } from './measure-boxes.ts'

/** Widths of the window that pages are looked at in: a phone, a tablet, a desktop computer. */
export const windowWidths = [360, 768, 1440] as const

/** The boxes of every kind of page in a window of one width, by kind. */
export type BoxesOfKinds = Readonly<Record<string, Boxes>>

/** @throws Error when there is no file for this width */
export function readReviewedBoxes(width: number): BoxesOfKinds {
  return JSON.parse(readFileSync(fileOf(width), 'utf8'))
}

/** One component a line, so that a change is read easily. */
export function writeReviewedBoxes(width: number, kinds: BoxesOfKinds): void {
  mkdirSync(join(projectFolder, 'test/screenshots/reviewed'), { recursive: true })
  const sections = Object.entries(kinds).map(([kind, boxes]) => {
    const lines = Object.entries(boxes).map(([name, box]) => `    ${JSON.stringify(name)}: [${box.join(', ')}]`)
    return `  ${JSON.stringify(kind)}: {\n${lines.join(',\n')}\n  }`
  })
  writeFileSync(fileOf(width), `{\n${sections.join(',\n')}\n}\n`)
}

function fileOf(width: number): string {
  return join(projectFolder, `test/screenshots/reviewed/boxes-${width}.json`)
}
