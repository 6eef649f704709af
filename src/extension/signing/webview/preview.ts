import {numberTop} from '../../../write/page/lengths'
import type {FromPage, KeptState, SheetSize, ToPage} from '../messages'
import {Flow} from './flow'
import {lettersBefore, Pages} from './pages'

/** What the editor gives a web view to talk with; once. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  setState(state: KeptState): void
}

const editor = acquireVsCodeApi()
const column = document.querySelector<HTMLElement>('#flow')
const place = document.querySelector<HTMLElement>('#pages')
const notice = document.querySelector<HTMLElement>('#notice')
if (column === null || place === null || notice === null) throw new Error('The page is not whole')

const flow = new Flow(column)
const pages = new Pages(flow, place)
const sheet = new CSSStyleSheet()
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
let size: SheetSize | null = null

/** Sheets are as wide as the view, up to a bit more than their true size. */
const largest = 1.25

function scale(): void {
  if (size === null) return
  const room = document.documentElement.clientWidth - 32
  const factor = Math.min(largest, room / ((size.width * 96) / 25.4))
  document.documentElement.style.setProperty('--scale', String(Math.max(0.2, factor)))
}

function sizeStyle({width, height, top, right, bottom, left}: SheetSize): string {
  return `:root{--width:${width}mm;--height:${height}mm;--top:${top}mm;--right:${right}mm;--bottom:${bottom}mm;--left:${left}mm;--number-top:${numberTop}mm}`
}

addEventListener('resize', scale)

addEventListener('message', ({data}: MessageEvent<ToPage>) => {
  notice.hidden = data.kind !== 'nothing' && notice.hidden
  switch (data.kind) {
    case 'style':
      size = data.size
      sheet.replaceSync(sizeStyle(data.size) + data.style)
      flow.restyle()
      pages.size = data.size
      document.title = data.title
      scale()
      break
    case 'parts': {
      notice.hidden = true
      place.hidden = false
      flow.splice(data.start, data.removed, data.inserted)
      flow.parts.forEach((part, index) => {
        part.at = data.places[index] ?? part.at
      })
      pages.build(data.marks)
      break
    }
    case 'draft':
      editor.setState({draft: data.address})
      break
    case 'caret':
      pages.caret(data.at)
      break
    case 'nothing':
      notice.textContent = data.words
      notice.hidden = false
      place.hidden = true
      break
    case 'tell':
      editor.postMessage({kind: 'told', id: data.id, pages: pages.shown})
      break
  }
})

addEventListener('click', ({target, clientX, clientY}) => {
  if (!(target instanceof Element)) return
  const mark = target.closest<HTMLElement>('.mark')
  if (mark !== null) {
    editor.postMessage({kind: 'go', at: Number(mark.dataset['at']), letters: 0})
    return
  }
  // A selection is for copying.
  if (getSelection()?.isCollapsed === false) return
  const line = target.closest<HTMLElement>('[data-from]')
  const index = Number(target.closest<HTMLElement>('[data-part]')?.dataset['part'])
  const part = flow.parts[index]
  if (line === null || part === undefined) return
  const before = Number(line.dataset['letters'] ?? 0) + lettersBefore(line, clientX, clientY)
  editor.postMessage({kind: 'go', at: part.at + Number(line.dataset['from']), letters: before})
})

editor.postMessage({kind: 'ready'})
