export { fileLimit, formatBudget, isOverBudget, measureBudget, siteLimit } from './budget.ts'
export { type ArchiveChange, type ArchiveChangeKind, compareArchives } from './compare-archives.ts'
export { compareArticle } from './compare-article.ts'
export { countArticleWords } from './count-article-words.ts'
export { countUnknownServices } from './count-unknown-services.ts'
export { decodeRaw, findRawEncoding, type RawEncoding } from './decode-raw.ts'
export { diagnose } from './diagnose.ts'
export { checkLinks } from './links.ts'
export { checkLossless } from './lossless.ts'
export { pageWords, treeWords } from './page-words.ts'
export { isCertain } from './printed/find-misprints.ts'
export { createReport, diagnosticsOf, formatReport, hasWarnings } from './report.ts'
export { reportBody } from './report-body.ts'
export { RawFile, sourceWords } from './source-words.ts'
export type {
  BrokenLink,
  Budget,
  BudgetLine,
  Diagnostic,
  LinkReport,
  LosslessReport,
  LossyArticle,
  LostWord,
  Misprint,
  MisprintedArticle,
  MisprintKind,
  PageWords,
  RawArticle,
  RejectedFile,
  Report,
  RuleSummary,
  UnknownService,
  UnreadFile,
} from './types.ts'
