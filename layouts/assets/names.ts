/**
 * Where the site's own files stand, as site paths. The names are stable, not hashed: a page then stays byte for byte
 * the same when only the style changes, and 50,000 pages need not be published again.
 */

/** Site paths of the files that `writeAssets` writes. */
export interface AssetNames {
  stylesheet: string
  /** The enhancements of every page. */
  script: string
  /** The search interface: run on the search page, and elsewhere once the search box is used. */
  searchScript: string
  /** Starts the search worker before `searchScript`, which imports it, has come. */
  workerScript: string
  /** Answers questions on the page of builds. */
  buildsScript: string
  icon: string
  /** The picture that previews of links show elsewhere. */
  card: string
}

export const ASSET_FOLDER = '/assets/'

export const ASSETS: Readonly<AssetNames> = {
  stylesheet: `${ASSET_FOLDER}site.css`,
  script: `${ASSET_FOLDER}site.js`,
  searchScript: `${ASSET_FOLDER}search.js`,
  workerScript: `${ASSET_FOLDER}search-start-worker.js`,
  buildsScript: `${ASSET_FOLDER}builds.js`,
  icon: `${ASSET_FOLDER}favicon.svg`,
  card: `${ASSET_FOLDER}card.png`,
}
