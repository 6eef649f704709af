import type {Directive} from '../../document/model'
import {layOut} from './lay-out'
import {escaped} from './markup'
import {partsHtml} from './part-html'
import {partStyle, sheetStyle} from './style'

/**
 * A directive as one HTML page that prints as its profile prescribes: no script, nothing from elsewhere, and a policy that
 * would refuse both.
 */
export function pageHtml(directive: Directive): string {
  const paper = layOut(directive)
  const {typography, title} = paper
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
${sheetStyle(typography)}${partStyle(typography)}</style>
</head>
<body>
<main class="paper">
${partsHtml(paper).join('\n')}
</main>
</body>
</html>
`
}
