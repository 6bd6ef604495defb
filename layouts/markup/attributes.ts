/** The attributes that layouts write, by the name that JSX gives them, and as HTML and SVG spell them. */
export const attributeNames = {
  action: 'action',
  as: 'as',
  ariaBusy: 'aria-busy',
  ariaCurrent: 'aria-current',
  ariaHidden: 'aria-hidden',
  ariaLabel: 'aria-label',
  autoComplete: 'autocomplete',
  charSet: 'charset',
  className: 'class',
  colSpan: 'colspan',
  content: 'content',
  crossOrigin: 'crossorigin',
  cx: 'cx',
  cy: 'cy',
  d: 'd',
  dataFilter: 'data-filter',
  dataPrefix: 'data-prefix',
  dataSearch: 'data-search',
  dateTime: 'datetime',
  download: 'download',
  dy: 'dy',
  fill: 'fill',
  fontSize: 'font-size',
  height: 'height',
  hidden: 'hidden',
  href: 'href',
  httpEquiv: 'http-equiv',
  id: 'id',
  lang: 'lang',
  name: 'name',
  open: 'open',
  placeholder: 'placeholder',
  preserveAspectRatio: 'preserveAspectRatio',
  property: 'property',
  r: 'r',
  rel: 'rel',
  role: 'role',
  rowSpan: 'rowspan',
  rx: 'rx',
  scope: 'scope',
  src: 'src',
  stroke: 'stroke',
  strokeOpacity: 'stroke-opacity',
  strokeWidth: 'stroke-width',
  tabIndex: 'tabindex',
  textAnchor: 'text-anchor',
  title: 'title',
  type: 'type',
  viewBox: 'viewBox',
  width: 'width',
  x: 'x',
  y: 'y',
} as const

/** A name of an attribute in JSX. */
export type AttributeName = keyof typeof attributeNames

/** `null`, `undefined` and `false` leave an attribute out, `true` writes its name alone, lists are parted by spaces. */
export type AttributeValue = string | number | boolean | readonly string[] | null | undefined

/** The attributes of an element. */
export type Attributes = { readonly [Name in AttributeName]?: AttributeValue }
