import {escaped} from '../page/markup'
import type {Cell, Column, ReviewSheet, SheetSection} from './review'

const style = `@page{size:A4;margin:15mm 15mm 15mm 20mm}
html{color-scheme:light}
body{margin:0 auto;max-width:175mm;font:11pt/1.35 "Times New Roman","Liberation Serif",Tinos,serif;color:#000;background:#fff}
@media screen{body{padding:8mm}}
h1{font-size:16pt;text-align:center;text-transform:uppercase;margin:0 0 8pt}
h2{font-size:12pt;margin:14pt 0 4pt;break-after:avoid}
p{margin:0 0 4pt}
table{border-collapse:collapse;width:100%;table-layout:fixed}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.75pt solid #666;padding:2pt 4pt;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}
th{background:#f0f0f0;font-size:10pt}
td{font-size:10pt}
.about{table-layout:auto}
.about th{width:32mm;font-weight:normal;background:none}
.about td{font-size:11pt}
.center{text-align:center}
.good{color:#14532d}
.bad{color:#991b1b;font-weight:bold}
.dim{color:#444}
.verdict{margin:8pt 0;padding:5pt 8pt;border:1.5pt solid;font-weight:bold;font-size:12pt}
.lines{height:8mm;border-bottom:.75pt dotted #666}
.signers{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;text-align:center;margin-top:14pt;break-inside:avoid}
.signers p:last-child{margin-top:25mm;font-style:italic}
`

/** A review sheet as one HTML page that prints on A4: no script, nothing from elsewhere. */
export function sheetHtml({title, about, verdict, sections, signers}: ReviewSheet): string {
  const [, subject] = about.find(([label]) => label === 'Số, ký hiệu') ?? []
  const rows = about.map(
    ([label, value]) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value)}</td></tr>`,
  )
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(subject === undefined ? title : `${title}: ${subject}`)}</title>
<style>
${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<table class="about">${rows.join('')}</table>
<p class="verdict ${verdict.ready ? 'good' : 'bad'}">${escaped(verdict.text)}</p>
${sections.map(section).join('\n')}
<h2>Ý kiến của người kiểm tra</h2>
<div class="lines"></div><div class="lines"></div>
<div class="signers">${signers.map(signer).join('')}</div>
</body>
</html>
`
}

function section({title, note, columns, rows}: SheetSection): string {
  const words = note === '' ? '' : `<p>${escaped(note)}</p>`
  return `<h2>${escaped(title)}</h2>${words}${rows.length === 0 ? '' : table(columns, rows)}`
}

function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const widths = columns.map(({width}) => `<col style="width:${width}%">`).join('')
  const head = columns.map(({title}) => `<th scope="col">${escaped(title)}</th>`).join('')
  const body = rows.map(
    (cells) => `<tr>${cells.map((each, index) => cell(each, columns[index])).join('')}</tr>`,
  )
  return `<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function cell({text, tone}: Cell, column: Column | undefined): string {
  const names = [column?.align ?? '', tone ?? ''].filter((name) => name !== '')
  const attribute = names.length === 0 ? '' : ` class="${names.join(' ')}"`
  return `<td${attribute}>${escaped(text)}</td>`
}

function signer(name: string): string {
  return `<div><p>Ngày …… tháng …… năm ……</p><p><b>${escaped(name)}</b></p><p>(ký, ghi rõ họ tên)</p></div>`
}
