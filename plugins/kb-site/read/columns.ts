/**
 * Rows as columns, which cost little to send, to keep and to open: what many rows share stands once, and numbers stand as
 * numbers, without an object for each row.
 *
 * `[{ form: 'document', length: 3 }, { form: 'document', length: 5 }]` ->
 * `{ form: { values: ['document'], places: [0, 0] }, length: [3, 5] }`
 */

/** Values of a column, each once, and the place of each row's among them. */
export interface SharedColumn<Value> {
  values: Value[]
  places: Uint32Array
}

/** A column for each field: those of numbers alone are told by the type. */
export type Columns<Row> = {
  [Field in keyof Row]: Row[Field] extends number ? Float64Array : SharedColumn<Row[Field]>
}

/** Packs rows; a field's values are plain data, and not strings in some rows and objects in others. */
export function packColumns<Row extends object>(
  rows: readonly Row[],
  fields: readonly (keyof Row & string)[],
): Columns<Row> {
  return Object.fromEntries(
    fields.map((field) => {
      const values = rows.map((row) => row[field])
      return [field, values.every((value) => typeof value === 'number') ? Float64Array.from(values) : share(values)]
    }),
  ) as Columns<Row>
}

/** The row at a place; what rows share is one object. */
export function openRow<Row>(columns: Columns<Row>, place: number): Row {
  const row: Partial<Row> = {}
  for (const field in columns) {
    const column: Float64Array | SharedColumn<unknown> = columns[field]
    row[field] = (column instanceof Float64Array ? column[place] : valueAt(column, place)) as Row[typeof field]
  }
  return row as Row
}

/** What a row has in a column. @throws RangeError where there is no such row */
export function valueAt<Value>({ values, places }: SharedColumn<Value>, row: number): Value {
  const place = places[row]
  if (place === undefined) throw new RangeError(`Expected a row below ${places.length}, found ${row}`)
  return values[place] as Value
}

function share(all: readonly unknown[]): SharedColumn<unknown> {
  const known = new Map<unknown, number>()
  const values: unknown[] = []
  const places = Uint32Array.from(all, (value) => {
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value
    const place = known.get(key)
    if (place !== undefined) return place
    known.set(key, values.length)
    return values.push(value) - 1
  })
  return { values, places }
}
