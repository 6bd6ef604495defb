/** The part of Eleventy's programmatic interface that this project uses; the package brings no types of its own. */
declare module '@11ty/eleventy' {
  /** What plugins and configuration files are given. */
  export interface EleventyConfig {
    globalData: Record<string, unknown>
    on(event: string, listener: () => Promise<void>): void
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
