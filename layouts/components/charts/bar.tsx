/** One bar of a chart, as tall as its share. Drawn in SVG because the page's policy allows no inline style. */
import type { Html } from '../../markup/html.ts'

/** Units of the drawing; the style sheet sets its size. */
const HEIGHT = 100

/** `share` is between 0 and 1. What is not zero stays visible. */
export function renderBar(share: number): Html {
  const height = share === 0 ? 0 : Math.max(1, Math.round(share * HEIGHT))
  return (
    <svg className="bar-chart" viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" ariaHidden="true">
      <rect y={HEIGHT - height} width="10" height={height} fill="currentColor" />
    </svg>
  )
}
