/** The site's vocabulary of services, compiled for the tests. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileServices, type Service } from '../../plugins/kb-entities/index.ts'

const file = new URL('../../content/vocabulary/services.yaml', import.meta.url)

const vocabulary = parse(readFileSync(file, 'utf8')).services as Service[]
export const services = compileServices(vocabulary)
