/** The part of Eleventy's programmatic interface that this project uses; the package brings no types of its own. */
declare module '@11ty/eleventy' {
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

  export interface EleventyOptions {
    configPath: string
    quietMode: boolean
    pathPrefix: string
    /** Runs before the configuration file. */
    config(config: EleventyConfig): void
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions)
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<void>
  }
}
