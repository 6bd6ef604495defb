import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { expect, inject, it } from 'vitest'
import { listSiteFiles } from '../../plugins/kb-check/site/list-site-files.ts'

/** What makes the browser fetch or run something; links to other hosts are a reader's own choice. */
const fetching = ['src', 'srcset', 'poster', 'data', 'action', 'formaction']
const ownPath = /^(?:\/kbarchive\/|(?:\.\.?\/)+(?!\/)|#|$)/

/** What a strict policy would have to allow on a page, and what its own policy allows too much. */
function findLoose(html: string): string[] {
  const loose: string[] = []
  let policy: string | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy')
        policy = attributes['content'] ?? ''
      if (name === 'script' && attributes['src'] === undefined) {
        loose.push('inline script')
      }
      if (name === 'style') loose.push('inline style')
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'style' || attribute.startsWith('on')) loose.push(`${attribute} on ${name}`)
        const fetches = fetching.includes(attribute) || (name === 'link' && attribute === 'href')
        if (fetches && attributes['rel'] !== 'canonical' && !ownPath.test(value)) loose.push(`${name} of ${value}`)
        if (value.trim().toLowerCase().startsWith('javascript:')) loose.push(`${attribute}: ${value}`)
      }
    },
  })
  parser.end(html)
  return [...loose, ...findAllowed(policy)]
}

function findAllowed(policy: string | null): string[] {
  if (policy === null) return ['no policy']
  const missing = ["default-src 'self'", "object-src 'none'", "base-uri 'none'"]
  const tooMuch = /'unsafe-inline'|'unsafe-eval'|https?:|\*/.exec(policy)
  return [...missing.filter((part) => !policy.includes(part)), ...(tooMuch ? [`policy allows ${tooMuch[0]}`] : [])]
}

it('every page has a strict policy, and nothing that needs a looser one', () => {
  const site = inject('sampleSite')
  const pages = listSiteFiles(site).filter((file) => file.endsWith('.html'))
  const loose = pages.flatMap((file) =>
    findLoose(readFileSync(join(site, file), 'utf8')).map((what) => `${file}: ${what}`),
  )
  expect(loose).toEqual([])
})

it('what is loose is found', () => {
  const html = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'unsafe-inline'">
    <script>1</script><p style="color:red" onclick="x()"><img src="//other.example/x.png"><a href="javascript:1">x</a>`
  expect(findLoose(html)).toEqual([
    'inline script',
    'style on p',
    'onclick on p',
    'img of //other.example/x.png',
    'href: javascript:1',
    "object-src 'none'",
    "base-uri 'none'",
    "policy allows 'unsafe-inline'",
  ])
  expect(findLoose('<p>x</p>')).toEqual(['no policy'])
})
