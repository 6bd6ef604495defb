export { type BuildSummary, buildSite, defaultOptions, type SiteOptions } from '../kb-site/index.ts'
