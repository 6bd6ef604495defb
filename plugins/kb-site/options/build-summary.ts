import type { Budget } from '../../kb-check/index.ts'

/** What a finished build made. */
export interface BuildSummary {
  articles: number
  files: number
  pages: number
  /** What the site weighs. */
  budget: Budget
  /** Pages that were taken over from the build before. */
  reused: number
  /** Files, or parts of files, that gave no article. */
  rejected: number
  warnings: number
}
