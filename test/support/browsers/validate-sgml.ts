/**
 * Validates pages against HTML 4.01 Transitional by its own document type: `onsgmls` of OpenSP, with the catalogue of the
 * W3C's document types. Where one is missing and the tests run as root on Debian or Ubuntu, its package is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installPackage, requireCommand, thisMachine } from '../machine.ts'

const catalogue = '/usr/share/xml/w3c-sgml-lib/schema/dtd/sgml.soc'
const help =
  'The tests of pages for old browsers need onsgmls and the document types of the W3C, found none. Install them (Debian, Ubuntu: `sudo apt-get install opensp w3c-sgml-lib`).'

/** @param html is decoded already. @returns what the validator complains of, a line each */
export function validateSgml(html: string): string[] {
  const command = requireCommand(thisMachine, 'onsgmls', 'opensp', help)
  if (!existsSync(catalogue)) installPackage(thisMachine, 'w3c-sgml-lib', help)
  const environment = { PATH: process.env.PATH, SP_CHARSET_FIXED: 'yes', SP_ENCODING: 'utf-8' }
  const { error, stderr } = spawnSync(command, ['-s', '-c', catalogue], { input: html, env: environment })
  if (error) throw error
  return stderr
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}
