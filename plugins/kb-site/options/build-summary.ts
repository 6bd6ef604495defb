/** What a finished build made. */
export interface BuildSummary {
  articles: number
  files: number
  pages: number
  /** Of all files, below the output folder. */
  paths: readonly string[]
  /** Pages among them that were taken over from the build before. */
  reused: number
  /** Files, or parts of files, that gave no article. */
  rejected: number
  warnings: number
}
