import { describe, expect, it } from 'vitest'
import { nameIndexPage } from '../../../layouts/assets/offline/name-index-page.ts'

describe('nameIndexPage', () => {
  it.each([
    ['../dll/', '../dll/index.html'],
    ['../', '../index.html'],
    ['./', './index.html'],
    ['..', '../index.html'],
    ['../../.', '../.././index.html'],
    ['../search/?q=a/', '../search/index.html?q=a/'],
    ['../kb/217/Q217215/#cause', '../kb/217/Q217215/index.html#cause'],
    ['/tmp/archive/kb/217/Q217215/', '/tmp/archive/kb/217/Q217215/index.html'],
    ['file:///C:/archive/', 'file:///C:/archive/index.html'],
  ])('names the page of the folder %s', (address, expected) => {
    expect(nameIndexPage(address)).toBe(expected)
  })

  it.each([
    '#cause',
    '?q=a/',
    '',
    'site.css',
    '../data/a.csv?x/#y/',
    'https://example.org/',
    '//example.org/',
    'mailto:a@example.org/',
  ])('leaves %j', (address) => {
    expect(nameIndexPage(address)).toBe(address)
  })
})
