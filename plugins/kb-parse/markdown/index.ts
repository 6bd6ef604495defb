export { readCellBreaks } from './cell-breaks.ts'
export { readListMarks } from './list-marks.ts'
export { toMarkdown } from './to-markdown.ts'
