/**
 * Where the site's own files stand, as site paths. The names are stable, not hashed: a page then stays byte for byte
 * the same when only the style changes, and 50,000 pages need not be published again.
 */

export const ASSET_FOLDER = '/assets/'

/** The files that `writeAssets` writes. */
export const ASSETS = {
  stylesheet: `${ASSET_FOLDER}site.css`,
  /** The enhancements of every page. */
  script: `${ASSET_FOLDER}site.js`,
  /** The search interface: run on the search page, and elsewhere once the search box is used. */
  searchScript: `${ASSET_FOLDER}search.js`,
  /** Starts the search worker before `searchScript`, which imports it, has come. */
  workerScript: `${ASSET_FOLDER}search-start-worker.js`,
  /** Answers questions on the page of builds. */
  buildsScript: `${ASSET_FOLDER}builds.js`,
  icon: `${ASSET_FOLDER}favicon.svg`,
  /** The picture that previews of links show elsewhere. */
  card: `${ASSET_FOLDER}card.png`,
} as const
