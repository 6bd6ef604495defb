/** Where a site tells what changed in the archive since an earlier build: site paths. */
export const changesPath = '/changes/'
export const changesFeedPath = '/changes.xml'
