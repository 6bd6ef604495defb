export { renderTree } from './render-tree.ts'
export { toHtml } from './to-html.ts'
