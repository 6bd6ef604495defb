import { describe, expect, it } from 'vitest'
import { readDate } from '../../../plugins/kb-parse/metadata/dates.ts'

describe('readDate', () => {
  it.each([
    ['06-AUG-2002', '2002-08-06'],
    ['2-JAN-1991', '1991-01-02'],
    ['6-Aug-02', '2002-08-06'],
    ['14-MAR-88', '1988-03-14'],
    ['17 December 1999', '1999-12-17'],
    ['August 6, 2002', '2002-08-06'],
    ['Aug. 6th, 2002', '2002-08-06'],
    ['8/6/2002', '2002-08-06'],
    ['08-06-95', '1995-08-06'],
    ['2002-08-06', '2002-08-06'],
    [' 29-FEB-2000 ', '2000-02-29'],
  ])('reads %j as %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it.each(['', 'SOME-DAY', '31-FEB-2001', '00-JAN-2001', '12/31', '29-FEB-1900'])('finds no date in %j', (text) => {
    expect(readDate(text)).toBeNull()
  })
})
