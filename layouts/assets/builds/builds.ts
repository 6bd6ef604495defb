/** The script of the page "Which build is my file?": answers its form from the site's data. */

import { buildsFolder, pieceName } from '../pieces/builds-piece.ts'
import type { BuildsPiece } from '../pieces/builds-row.ts'

import { fetchJson } from '../scripts/fetch-json.ts'
import { sitePrefix } from '../scripts/site-address.ts'

import { findBuilds } from './find-builds.ts'
import { makeForm } from './make-form.ts'
import { renderAnswer } from './render-answer.ts'

const prefix = sitePrefix()

/** The question stands in the address, so that an answer can be linked to and is there after going back. */
function start(): void {
  const place = document.querySelector<HTMLElement>('#builds-form')
  const answer = document.querySelector<HTMLElement>('#builds-answer')
  if (!place || !answer) return
  const form = makeForm(place)
  const asked = new URLSearchParams(location.search)
  for (const name of ['file', 'build']) {
    const input = form.elements.namedItem(name)
    if (input instanceof HTMLInputElement) input.value = asked.get(name) ?? ''
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const { file, build } = readForm(form)
    history.replaceState(null, '', `?${new URLSearchParams({ file, ...(build && { build }) })}`)
    void respond(file, build, answer)
  })
  if (asked.get('file')) form.requestSubmit()
}

function readForm(form: HTMLFormElement): { file: string; build: string } {
  const data = new FormData(form)
  return { file: String(data.get('file') ?? '').trim(), build: String(data.get('build') ?? '').trim() }
}

async function respond(file: string, question: string, answer: HTMLElement): Promise<void> {
  const piece = await fetchJson<BuildsPiece>(`${prefix}${buildsFolder}${pieceName(file)}.json`)
  const name = file.toLowerCase()
  const rows = piece && Object.hasOwn(piece.files, name) ? piece.files[name] : undefined
  if (!piece || !rows) {
    answer.textContent = `No article’s table of files has ${file}.`
    return
  }
  answer.replaceChildren(
    ...renderAnswer(findBuilds(rows, question), { file, question, prefix, titles: piece.articles }),
  )
}

start()
