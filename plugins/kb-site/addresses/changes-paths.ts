/** Where a site tells what changed in the archive since it was built before: site paths. */
export const changesPath = '/changes/'
export const changesFeedPath = '/changes.xml'
