/**
 * What the page for addresses that lead nowhere looks up: names of modules, services, products and tokens without a list by first
 * letter (`/data/names/n.json`), and the numbers of absent articles (`/data/absent.json`).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AbsentList, absentFile } from '../../../layouts/assets/pieces/absent-list.ts'
import { type NamePiece, namePiece, namePieces, namesFolder } from '../../../layouts/assets/pieces/name-piece.ts'
import type { Graph } from '../../kb-graph/graph.ts'
import type { NodeKind } from '../../kb-graph/types.ts'
import { paginateAbsent } from '../addresses/absent-lines.ts'
import { displayName } from '../addresses/display-name.ts'
import { entityUrl } from '../addresses/entity-page.ts'
import type { Collections } from '../archive/collections.ts'

/** Kinds whose names may be mistyped. */
const namedKinds = ['dll', 'executable', 'otherFile', 'service'] as const satisfies readonly NodeKind[]

/** Nearly all products have it before their names. */
const maker = /^Microsoft /

/** Writes all of it below the output folder. */
export function writeNearNames(graph: Graph, collections: Collections, outputFolder: string): void {
  mkdirSync(join(outputFolder, namesFolder), { recursive: true })
  for (const [piece, names] of groupNames(graph, collections)) {
    writeFileSync(join(outputFolder, namesFolder, `${piece}.json`), JSON.stringify(names))
  }
  writeFileSync(join(outputFolder, absentFile), JSON.stringify(listAbsentNumbers(graph)))
}

function groupNames(graph: Graph, collections: Collections): Map<string, NamePiece> {
  const pieces = new Map<string, NamePiece>(namePieces.map((piece) => [piece, {}]))
  const add = (name: string, url: string, shown: string): void => {
    const piece = pieces.get(namePiece(name)) ?? {}
    piece[url.slice(1)] = shown
    pieces.set(namePiece(name), piece)
  }
  for (const kind of namedKinds) {
    for (const { name } of graph.entities(kind)) {
      const url = entityUrl(graph, kind, name)
      if (url !== null) add(name, url, displayName(kind, name))
    }
  }
  for (const { name, url } of collections.products) {
    const short = name.replace(maker, '')
    // Those who type an address know a product by its code or its name.
    for (const known of [lastFolder(url), short]) add(known, url, short)
  }
  for (const { name, url, records } of [...collections.keywords, ...collections.technologies]) {
    const [first] = records
    const line = first && collections.termLinesOf(first)[url]
    if (line !== undefined) add(name, line, name)
  }
  return pieces
}

/** `/product/winnt/` -> `winnt` */
function lastFolder(url: string): string {
  return url.split('/').at(-2) ?? ''
}

function listAbsentNumbers(graph: Graph): AbsentList {
  return paginateAbsent(graph).map(({ entries }) => entries.map(({ id }) => Number(id.slice(1))))
}
