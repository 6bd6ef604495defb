/** Runs first: see `kept-pages.ts`. */
import { givePage } from './kept-pages.ts'

givePage()
