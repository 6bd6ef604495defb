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

/** A template language. */
export interface TemplateEngine {
  /** Gives what renders a template. */
  compile(): (data: never) => Promise<string>
  /** Whether a template is rendered again when a file has changed. */
  isIncrementalMatch(): boolean
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
  addTemplate(path: string, template: object | string, data?: object): void
  addTemplateFormats(format: string): void
  addExtension(format: string, engine: TemplateEngine): void
}
