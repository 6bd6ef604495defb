/** Wiring only: hands the options of `kb build`, or the defaults, to the plugin that makes the site. */
import type { EleventyConfig } from '@11ty/eleventy'
import { defaultOptions, kbSite, optionsKey, type SiteOptions } from './plugins/kb-site/index.ts'

export default function configure(config: EleventyConfig) {
  const options = (config.globalData[optionsKey] as SiteOptions | undefined) ?? defaultOptions()
  kbSite(config, options)
  return { dir: { input: 'layouts/pages', output: options.outputFolder } }
}
