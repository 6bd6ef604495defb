/**
 * Runs the git client on a store of its own, so that nothing but the network and the named repository has a say: no
 * hooks, no templates, no submodules, no prompts, no other protocols than `https` and `file`, nothing of a repository
 * around it. The user's own configuration stays (a proxy, a certificate).
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'

/** A bare repository and the git client that works on it. */
export class GitStore {
  readonly #folder: string
  readonly #environment: NodeJS.ProcessEnv

  /** @param folder where the store is, or will be after `git init` */
  constructor(folder: string, environment: NodeJS.ProcessEnv = process.env) {
    this.#folder = folder
    this.#environment = closedEnvironment(environment)
  }

  /** Makes the store, empty. */
  async init(): Promise<void> {
    await this.#finish(this.#start([...settings, 'init', '--quiet', '--bare', '--template=', this.#folder]), '')
  }

  /** Runs a git command to its end and gives its output. @throws Error with what git said */
  async run(args: readonly string[], input = ''): Promise<Buffer> {
    return this.#finish(this.start(args), input)
  }

  /** Starts a git command, for those who read its output as it comes. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams {
    return this.#start([...settings, `--git-dir=${this.#folder}`, ...args])
  }

  #start(args: readonly string[]): ChildProcessWithoutNullStreams {
    return spawn('git', args, { env: this.#environment, stdio: 'pipe', windowsHide: true })
  }

  async #finish(child: ChildProcessWithoutNullStreams, input: string): Promise<Buffer> {
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    const ended = waitForGit(child)
    child.stdin.end(input)
    await ended
    return Buffer.concat(output)
  }
}

/** Resolves when a git command has ended well. @throws Error with the last thing that git said */
export function waitForGit(child: ChildProcessWithoutNullStreams): Promise<void> {
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-longestSaying)
  })
  // A command that ends early no longer reads; its status tells why.
  child.stdin.on('error', () => {})
  return new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(new Error('git: found no such command, expected git 2.36 or later. Install it.', { cause: error })),
    )
    child.on('close', (status) => {
      if (status === 0) resolve()
      else reject(new Error(`git ended with status ${status}: ${said.trim() || 'it said nothing'}`))
    })
  })
}

/** Characters of git's own words that an error repeats. */
const longestSaying = 2_000

/** Set for every command, above the user's and the system's configuration. */
const settings = Object.entries({
  'core.hooksPath': '/dev/null',
  'core.askPass': '',
  'core.fsmonitor': 'false',
  'credential.interactive': 'false',
  'fetch.recurseSubmodules': 'false',
  'fetch.negotiationAlgorithm': 'noop',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'protocol.version': '2',
  'transfer.bundleURI': 'false',
  // A connection that brings less than this for a minute is as good as broken.
  'http.lowSpeedLimit': '1000',
  'http.lowSpeedTime': '60',
}).flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** Variables of git that say how to reach the network or where git is; all others could lead it elsewhere. */
const keptVariable = /^GIT_(?:SSL_|PROXY_|EXEC_PATH$|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)$)/

function closedEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => (!name.startsWith('GIT_') || keptVariable.test(name)) && name !== 'SSH_ASKPASS',
  )
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: 'https:file',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    LC_ALL: 'C',
  }
}
