import {obstacles} from '../../lint/gate'
import {aboutRows} from './about'
import {blankSection} from './blanks'
import {citationSection} from './citations'
import {componentSection} from './components'
import {findingSections} from './findings'
import type {Reviewed, ReviewSheet} from './review'
import {suppressionSection} from './suppressions'
import {taskSection} from './tasks'

/** Gathers what is known of a checked document. */
export function reviewSheet(reviewed: Reviewed): ReviewSheet {
  return {
    title: 'Phiếu kiểm tra thể thức',
    about: aboutRows(reviewed),
    verdict: verdictOf(reviewed),
    sections: [
      componentSection(reviewed),
      ...findingSections(reviewed),
      taskSection(reviewed),
      citationSection(reviewed),
      blankSection(reviewed),
      suppressionSection(reviewed),
    ],
    signers: ['Người soạn thảo', 'Người kiểm tra thể thức'],
  }
}

function verdictOf({result}: Reviewed): ReviewSheet['verdict'] {
  const open = obstacles(result).length
  if (open > 0) return {ready: false, text: `Chưa trình ký được: còn ${open} điều phải xử lý`}
  const {warnings} = result
  const rest = warnings === 0 ? '' : `; còn ${warnings} cảnh báo nên xem lại`
  return {ready: true, text: `Sẵn sàng trình ký${rest}`}
}
