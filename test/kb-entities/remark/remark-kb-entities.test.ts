import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import { type EntityLinkOptions, type Mention, remarkKbEntities } from '../../../plugins/kb-entities/remark/index.ts'

const resolve = ({ kind, name }: Mention) => ({ url: `/${kind}/${name}/` })
const link = (markdown: string, options: Partial<EntityLinkOptions> = {}) =>
  String(
    remark()
      .use(remarkKbEntities, { resolve, ...options })
      .processSync(markdown),
  ).trimEnd()

const spooler = {
  name: 'Print Spooler',
  key: 'Spooler',
  executables: [],
  aliases: [],
  contextAliases: [{ alias: 'Queue', products: ['winnt'] }],
}

describe('remarkKbEntities', () => {
  it('links files, articles and codes of Markdown', () => {
    expect(link('*Netif.dll*: see Q217215.')).toBe(
      '*[Netif.dll](/dll/netif.dll/)*: see [Q217215](/reference/Q217215/).',
    )
    expect(link('It fails with 0x80040154.')).toBe('It fails with [0x80040154](/errorCode/0x80040154/).')
  })

  it('leaves alone what leads nowhere, and the article itself', () => {
    const none = { resolve: () => null }
    expect(link('Netif.dll', none)).toBe('Netif.dll')
    expect(link('See Q217215 and Q217216.', { articleId: 'Q217215' })).toBe(
      'See Q217215 and [Q217216](/reference/Q217216/).',
    )
  })

  it('finds the services that it is told, some in articles of their products only', () => {
    expect(link('The Print Spooler stops.')).toBe('The Print Spooler stops.')
    expect(link('The Print Spooler stops.', { services: [spooler] })).toBe(
      'The [Print Spooler](</service/Print Spooler/>) stops.',
    )
    expect(link('The Queue stops.', { services: [spooler] })).toBe('The Queue stops.')
    expect(link('The Queue stops.', { services: [spooler], productCode: 'winnt' })).toContain('[Queue](')
  })

  it.each(['[Q217215](/here/)', '[**Q217215** and netif.dll](/here/)', '[see *Q217215*][here]\n\n[here]: /here/'])(
    'puts no link into the link %j',
    (markdown) => {
      expect(link(markdown)).toBe(markdown)
    },
  )

  it('says what to do where no resolver is given', () => {
    const use = (options: object) => () => remarkKbEntities(options as EntityLinkOptions)
    expect(use({})).toThrow('remark-kb-entities: options.resolve: found nothing, expected a function. Pass one')
    expect(use({ resolve: '/names/' })).toThrow('found string, expected a function')
  })
})
