export { compareArticle } from './lossless/compare-article.ts'
export { countArticleWords } from './lossless/count-article-words.ts'
export { checkLossless } from './lossless/lossless.ts'
export { pageWords, treeWords } from './lossless/page-words.ts'
export { isCertain } from './printed/find-misprints.ts'
export { countUnknownServices } from './reports/count-unknown-services.ts'
export { diagnose } from './reports/diagnose.ts'
export { createReport, diagnosticsOf, formatReport, hasWarnings } from './reports/report.ts'
export { reportBody } from './reports/report-body.ts'
export { fileLimit, formatBudget, isOverBudget, measureBudget, siteLimit } from './site/budget.ts'
export { type ArchiveChange, type ArchiveChangeKind, compareArchives } from './site/compare-archives.ts'
export { checkLinks } from './site/links.ts'
export { decodeRaw, findRawEncoding, type RawEncoding } from './source/decode-raw.ts'
export { RawFile, sourceWords } from './source/source-words.ts'
export type {
  Budget,
  Diagnostic,
  LinkReport,
  LosslessReport,
  LossyArticle,
  MisprintedArticle,
  MisprintKind,
  PageWords,
  RawArticle,
  RejectedFile,
  Report,
  UnreadFile,
} from './types.ts'
