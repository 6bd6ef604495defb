/** What is wrong with a packed package for those who install it, as the tools of the trade tell it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { PackedPackage } from './packages.ts'

/** @param folder where the package is installed */
export async function findPackageProblems({ name, tarball }: PackedPackage, folder: string): Promise<string[]> {
  const pkgDir = join(folder, 'node_modules', name)
  const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false })
  const types = await checkPackage(createPackageFromTarballData(readFileSync(tarball)))
  const problems = types.types === false ? ['has no types'] : types.problems.filter(counts).map(describe)
  return [...messages.map((message) => formatMessage(message, pkg) ?? message.code), ...problems]
}

/** The packages are of ECMAScript modules only, for resolvers that know `exports`; Node.js loads them with `require` too. */
function counts(problem: Problem): boolean {
  return problem.kind !== 'CJSResolvesToESM' && !('resolutionKind' in problem && problem.resolutionKind === 'node10')
}

function describe(problem: Problem): string {
  return JSON.stringify(problem)
}
