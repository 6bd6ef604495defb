/** What tools ask for in place of `jsx-runtime.ts` while they test: the same, without the places in the source. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime.ts'
