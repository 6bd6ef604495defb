/** The enhancements of every page in a copy that is read from a folder. */
import './give-page.ts'
import '../scripts/site.ts'
import { nameLinkedPages } from './name-pages.ts'

nameLinkedPages()
