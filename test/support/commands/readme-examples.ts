/** The examples of a README: files that it shows, and commands with what they print. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Code, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { projectFolder } from '../project.ts'
import { runNpm } from './packages.ts'

/** What the code blocks of a README are, told from the paragraph above each. */
export interface ReadmeExamples {
  /** Texts by path: the block below a paragraph that ends in the path, "this module, `example.js`:". */
  files: Map<string, string>
  /** The block below "running `node example.js` yields:". */
  runs: { command: string; output: string }[]
  /** Blocks of the language `sh`: what to install. */
  commands: string[]
  /** Blocks that are none of these; a README should have none. */
  others: string[]
}

const RUN = /running (\S.*\S) (?:yields|prints):$/
const PATH = /^[\w./-]+\.(?:js|ts|txt|json|md|njk|css)$/

/** Reads a README of the project. */
export function readExamples(path: string): ReadmeExamples {
  const tree = remark()
    .use(remarkGfm)
    .parse(readFileSync(join(projectFolder, path), 'utf8')) as Root
  const examples: ReadmeExamples = { files: new Map(), runs: [], commands: [], others: [] }
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'code' && node.lang) addExample(examples, node, tree.children[index - 1])
  }
  return examples
}

function addExample(examples: ReadmeExamples, { lang, value }: Code, above: RootContent | undefined): void {
  const words = above ? textOf(above) : ''
  const command = RUN.exec(words)?.[1]
  const path = above && listInlineCode(above).findLast((text) => PATH.test(text))
  if (lang === 'sh') examples.commands.push(value)
  else if (command !== undefined) examples.runs.push({ command, output: value })
  else if (path !== undefined) examples.files.set(path, `${value}\n`)
  else examples.others.push(value)
}

function listInlineCode(node: RootContent): string[] {
  const found: string[] = []
  visit(node, 'inlineCode', ({ value }) => void found.push(value))
  return found
}

/** Writes the files of a README's examples, word for word. */
export function writeExamples({ files }: ReadmeExamples, folder: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Checks and compiles the TypeScript modules of a folder as a strict project would; what is wrong with them, if anything. */
export function compileExamples(folder: string, ...modules: string[]): string {
  const compilerOptions = { target: 'es2023', module: 'nodenext', strict: true, types: ['node'] }
  const typeRoots = [join(projectFolder, 'node_modules/@types')]
  const options = { compilerOptions: { ...compilerOptions, typeRoots }, files: modules }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
  const compiler = join(projectFolder, 'node_modules/typescript/bin/tsc')
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })
  return `${stdout}${stderr}`
}

/** Runs `node MODULE`, or a command of an installed package by `npx`, in a folder; what it printed. */
export function runExample(folder: string, command: string): string {
  const [program, ...args] = command.split(' ')
  if (program === 'npx') return runNpm(folder, 'exec', '--offline', '--', ...args).trimEnd()
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with status ${status}:\n${stderr}`)
  return stdout.trimEnd()
}
