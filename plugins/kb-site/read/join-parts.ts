/** Puts the readings of a file's parts together, as if it had been read as a whole. */
import type { PackedReading } from './pack-readings.ts'

/** The reading of a file from those of its parts, in their order. */
export function joinParts(readings: readonly PackedReading[]): PackedReading {
  const [first, ...others] = readings
  if (!first) throw new RangeError('Expected the reading of one part or more, found none')
  if (others.length === 0 || readings.every(({ sha256 }) => sha256 === null)) return first
  if (others.some(({ sha256 }) => sha256 !== first.sha256)) return rejectChanged(first)
  return {
    ...first,
    copies: readings.flatMap(({ copies }) => copies),
    rejections: readings.flatMap(({ rejections }) => rejections),
    warranties: readings.flatMap(({ warranties }) => warranties),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  }
}

function rejectChanged({ file }: PackedReading): PackedReading {
  const reason = 'it changed while it was read, expected one text, found two; build again'
  return { file, sha256: null, copies: [], rejections: [{ reason, line: 1 }], diagnostics: [], warranties: [] }
}
