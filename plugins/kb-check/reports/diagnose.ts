/** Reads and parses every file of the sources and reports what the parser had to say; publishes nothing. */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { readArticles } from '../../kb-parse/index.ts'
import { type Progress, silentProgress } from '../../kb-progress/progress.ts'
import type { Source } from '../../kb-sources/find-sources.ts'
import { type ContentFile, listContentFiles } from '../../kb-sources/list-content-files.ts'
import type { Diagnostic, RejectedFile, Report } from '../types.ts'
import { createReport, diagnosticsOf } from './report.ts'

/** The report on all files of the sources; it knows no vocabulary, so it names no unknown services. */
export function diagnose(sources: readonly Source[], progress: Progress = silentProgress): Report {
  const listings = sources.map(listContentFiles)
  const files = listings.flatMap((listing) => listing.files)
  const rejections = listings.flatMap((listing) => listing.skipped.map((one): RejectedFile => ({ ...one, line: 1 })))
  const diagnostics: Diagnostic[] = []
  const numbers = new Set<number>()
  progress.stage('diagnose', files.length)
  for (const file of files) {
    const found = diagnoseFile(file)
    for (const number of found.numbers) numbers.add(number)
    for (const diagnostic of found.diagnostics) diagnostics.push(diagnostic)
    for (const rejection of found.rejections) rejections.push(rejection)
    progress.advance(1)
  }
  return createReport({ files: files.length, articles: numbers.size, diagnostics, rejections, unknownServices: [] })
}

interface FileFindings {
  numbers: number[]
  diagnostics: Diagnostic[]
  rejections: RejectedFile[]
}

function diagnoseFile({ source, path, absolutePath }: ContentFile): FileFindings {
  const vfile = new VFile({ path })
  try {
    const { articles, rejections } = readArticles(readFileSync(absolutePath), vfile)
    return {
      numbers: articles.map(({ metadata }) => metadata.number),
      diagnostics: diagnosticsOf(vfile, source),
      rejections: rejections.map((rejection) => ({ source, path, ...rejection })),
    }
  } catch (error) {
    const reason = `The file cannot be read: ${(error as Error).message}`
    return { numbers: [], diagnostics: [], rejections: [{ source, path, line: 1, reason }] }
  }
}
