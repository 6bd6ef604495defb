export { kbArchive } from 'kb-archive'
