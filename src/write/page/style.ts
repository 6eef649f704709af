import type {Alignment, Lettering, Typography} from '../../facts/typography'
import {insets, numberTop, rooms} from './lengths'

/** Height of a single line of Times New Roman, in its size. */
const singleLine = 1.15

/** Points of the text of a table, which no row prescribes; usual in offices. */
const gridSize = 12

const alignments: Readonly<Record<Alignment, string>> = {
  left: 'left',
  center: 'center',
  justified: 'justify',
}

/** The style of the parts of a page: letters, lines, indents and columns as the profile prescribes. */
export function partStyle(typography: Typography): string {
  const {font, line, spacing, indent, lettering} = typography
  const height =
    line.unit === 'points' ? `${line.usual}pt` : String(rounded(line.usual * singleLine))
  const roles = Object.entries(lettering).map(([role, each]) => `.${role}{${lettersOf(each)}}`)
  return `.paper{font-family:"${font}","Liberation Serif",Tinos,serif;color:#000;line-height:${height}}
.paper p{margin:0 0 ${spacing.usual}pt;overflow-wrap:break-word}
.paper .body,.paper .basis,.paper .article{text-indent:${indent.usual}mm;orphans:2;widows:2}
.paper b{font-weight:bold}
${roles.map((rule) => `.paper ${rule}`).join('\n')}
.paper .title{font-weight:bold}
.paper .title,.paper .article,.paper .partNumber,.paper .partTitle,.paper .annexNumber,.paper .annexTitle{break-after:avoid}
.paper .centered{text-align:center;text-indent:0}
.paper .typeTitle{margin:18pt 0 0}
.paper .typeTitle~.subject{margin:0}
.paper .typeTitle,.paper .subject,.paper .annexTitle,.paper .annexNote{text-wrap:balance}
.paper .subjectMark{margin:0 0 6pt}
.paper .addresseesLabel{margin:12pt 0}
.paper .addresseesLabel:not(.centered){margin-bottom:0;text-align:left}
.paper .addressees{margin:0;text-align:left}
.paper .addressees+:not(.addressees){margin-top:12pt}
.paper .subject+.body,.paper .subject+.basis{margin-top:12pt}
.columns{display:grid;column-gap:4mm;break-inside:avoid}
.columns p{margin:0;text-indent:0;text-wrap:balance}
.columns.header{grid-template-columns:minmax(0,1fr) max-content;margin-bottom:6pt}
.columns.header>div:last-child p:not(.placeDate){white-space:nowrap}
.columns.header .number,.columns.header .placeDate{margin-top:6pt}
.columns.ending{grid-template-columns:minmax(0,1fr) minmax(0,1fr);padding-top:12pt;break-before:avoid}
.paper .recipients{text-align:left;text-wrap:wrap;line-height:${singleLine}}
.full-rule,.half-rule{display:inline-block;max-width:100%}
.full-rule{border-bottom:.75pt solid;padding-bottom:1pt}
.half-rule::after{content:"";display:block;width:42%;margin:2pt auto 3pt;border-top:.75pt solid}
.grid{border-collapse:collapse;width:100%;margin:6pt 0 12pt}
.grid th,.grid td{border:.75pt solid;padding:2pt 4pt;vertical-align:top;font-weight:normal}
.grid thead{display:table-header-group}
.grid tr{break-inside:avoid}
.paper .grid p{font-size:${gridSize}pt;line-height:${singleLine};text-indent:0;text-align:left;margin:0 0 2pt}
.paper .grid th p{text-align:center}
.new-page{break-before:page}
${Object.values(insets)
  .map((each) => `.paper .inset-${each}{margin-left:${each}mm}`)
  .join('\n')}
${Object.values(rooms)
  .map((each) => `.paper .above-${each}{margin-top:${each}mm}`)
  .join('\n')}
`
}

function lettersOf({size, bold, italic, underline, alignment}: Lettering): string {
  return [
    `font-size:${size.usual}pt`,
    bold === null ? '' : `font-weight:${bold ? 'bold' : 'normal'}`,
    italic === null ? '' : `font-style:${italic ? 'italic' : 'normal'}`,
    underline ? 'text-decoration:underline' : '',
    `text-align:${alignments[alignment]}`,
  ]
    .filter((rule) => rule !== '')
    .join(';')
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** The sheet: its size, its margins, and the number from the second page on, in the middle of the top margin. */
export function sheetStyle({paper, margins, lettering, font}: Typography): string {
  const {top, right, bottom, left} = margins
  const edges = `${top.usual}mm ${right.usual}mm ${bottom.usual}mm ${left.usual}mm`
  const number = `${lettering.pageNumber.size.usual}pt "${font}","Liberation Serif",Tinos,serif`
  return `@page{size:${paper.width}mm ${paper.height}mm;margin:${edges};@top-center{content:counter(page);font:${number};line-height:1;vertical-align:top;padding-top:${numberTop}mm;color:#000}}
@page:first{@top-center{content:none}}
html,body{margin:0}
@media screen{body{background:#e5e5e5;padding:8mm 0}
.paper{box-sizing:border-box;width:${paper.width}mm;min-height:${paper.height}mm;margin:0 auto;padding:${edges};background:#fff;box-shadow:0 1px 4px #0006}}
@media screen and (max-width:${paper.width}mm){body{padding:0}.paper{width:auto;padding:6vw}}
`
}
