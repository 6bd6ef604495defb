/** The part of Eleventy's interface for plugins that this project uses; its package brings no types of its own. */

/** What listeners are told when all is written. */
export interface BuiltEvent {
  results: readonly WrittenTemplate[]
}

/** A page of the project; `outputPath` is false where nothing was written. */
export interface WrittenTemplate {
  inputPath: string
  outputPath: string | false
}

/** What plugins and configuration files are given. */
export interface EleventyConfig {
  globalData: Record<string, unknown>
  ignores: Set<string>
  /** Known when plugins are called, as the next is. */
  directories: { output: string }
  pathPrefix?: string
  addPlugin(plugin: (config: EleventyConfig) => void): void
  on(event: 'eleventy.before', listener: () => Promise<void>): void
  on(event: 'eleventy.after', listener: (event: BuiltEvent) => Promise<void>): void
  addGlobalData(name: string, value: unknown): void
  addTemplate(path: string, template: object): void
}
