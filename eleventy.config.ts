/** Wiring only: hands the options of `kb build`, or those of this project, to the plugin that makes the site. */
import { type EleventyConfig, kbArchive, orderKey, type PluginOrder } from './plugins/kb-site/index.ts'

/** What is built where Eleventy is run by hand. */
const ownOrder: PluginOrder = { options: { settings: 'content', path: '/', cache: null } }

export default function configure(config: EleventyConfig) {
  const { options, command } = (config.globalData[orderKey] as PluginOrder | undefined) ?? ownOrder
  config.addPlugin((config) => kbArchive(config, options, command))
  return { dir: { input: 'layouts/pages' } }
}
