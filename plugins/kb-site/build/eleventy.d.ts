/** The part of Eleventy's programmatic interface that this project uses; the package brings no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyOptions {
    configPath: string
    quietMode: boolean
    pathPrefix: string
    /** Runs before the configuration file. */
    config(config: import('./eleventy-config.ts').EleventyConfig): void
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions)
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<void>
  }
}
