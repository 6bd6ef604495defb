import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LiveServer } from '../../../plugins/kb-site/live/live-server.ts'
import { makeFiles } from '../../support/files.ts'
import { findFreePort } from '../../support/sites/free-port.ts'

/** A server of a site that was built and is not open yet, and what shows another that has all pages below `/kb/`. */
async function listen(): Promise<{ load(path: string): Promise<string>; show(): void }> {
  const root = makeFiles({
    'secret/index.html': '<body>secret',
    'start/assets/site.css': 'new',
    '_site/kb/1/index.html': '<body>built',
    '_site/assets/old.css': 'old',
    '_site/search/names.json': '{}',
  })
  const port = await findFreePort()
  const folders = [join(root, 'start'), join(root, '_site')] as const
  const server = await LiveServer.listen({ port, prefix: '/x/', folders })
  onTestFinished(() => server.close())
  return {
    load: async (path) => (await fetch(`http://127.0.0.1:${port}/x/${path}`)).text(),
    show: () =>
      server.show({
        has: (path) => path.startsWith('/kb/'),
        render: async (path) => (path.startsWith('/kb/') || path === '/404.html' ? `<body>live ${path}` : null),
        writeFiles: async () => {},
      }),
  }
}

describe('a live server', () => {
  it('shows pages as they were built until the site is open, which an open page then asks for', async () => {
    const { load, show } = await listen()
    const reload = /data-version='"\w+"'/
    const before = await load('kb/1/')
    expect(before).toMatch(/<body>built$/)
    show()
    const after = await load('kb/1/')
    expect(after).toMatch(/<body>live \/kb\/1\/$/)
    expect(reload.exec(after)?.[0]).not.toBe(reload.exec(before)?.[0])
  })

  it('sends style sheets, scripts and search at once, those of now first', async () => {
    const { load } = await listen()
    expect(await load('assets/site.css')).toBe('new')
    expect(await load('assets/old.css')).toBe('old')
    expect(await load('search/names.json')).toBe('{}')
  })

  it.each(['kb/2/', 'assets/none.css', '..%2fsecret/'])(
    'has %s, which was not built, wait for the site',
    async (path) => {
      const { load, show } = await listen()
      let isAnswered = false
      const answer = load(path).finally(() => {
        isAnswered = true
      })
      await load('kb/1/')
      expect(isAnswered).toBe(false)
      show()
      expect(await answer).toMatch(path === 'kb/2/' ? /live \/kb\/2\/$/ : /live \/404\.html$/)
    },
  )
})
