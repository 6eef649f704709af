import {type LackingTask, lackText, taskLacks} from '../../rules/common/task-lacks'
import {readTasks} from '../../tasks/read'
import {namesOf} from '../mentions'
import {shortened} from '../shortened'
import {lineOf, placeColumn, type Reviewed, type SheetSection} from './review'

/** So much of a task tells it from the others. */
const longestTask = 180

/** Who has to do what by when, and what each task lacks. */
export function taskSection({directive, configuration}: Reviewed): SheetSection {
  const tasks = taskLacks(directive, readTasks(directive, configuration.office), configuration)
  return {
    title: 'Nhiệm vụ',
    note: noteOf(tasks),
    columns: [
      placeColumn(directive),
      {title: 'Nhiệm vụ', width: 35},
      {title: 'Chủ trì', width: 18},
      {title: 'Phối hợp', width: 14},
      {title: 'Thời hạn', width: 14},
      {title: 'Còn thiếu', width: 12},
    ],
    rows: tasks.map((each) => {
      const {task} = each
      const label = /[\p{L}\p{N}]$/u.test(task.label) ? `${task.label}.` : task.label
      const words = `${label} ${shortened(task.text, longestTask)}`.trim()
      return [
        {text: lineOf(directive, task.span)},
        {text: words},
        {text: namesOf(task.leads)},
        {text: namesOf(task.coordinating)},
        {text: namesOf(task.deadlines)},
        {text: lackText(each).toLowerCase(), tone: 'bad'},
      ]
    }),
  }
}

function noteOf(tasks: readonly LackingTask[]): string {
  if (tasks.length === 0) return 'Văn bản không giao nhiệm vụ nào.'
  const leads = tasks.filter(({lacksLead}) => lacksLead).length
  const deadlines = tasks.filter(({deadlineLack}) => deadlineLack !== null).length
  if (leads + deadlines === 0)
    return `${tasks.length} nhiệm vụ, không nhiệm vụ nào thiếu chủ trì, thời hạn.`
  return `${tasks.length} nhiệm vụ; ${leads} thiếu chủ trì, ${deadlines} thiếu thời hạn.`
}
