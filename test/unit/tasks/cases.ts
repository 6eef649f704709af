import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {readTasks} from '../../../src/tasks/read'

/** "line label lead (source) với coordinating; deadline" of each task. */
function tasks(...parts: readonly string[]): readonly string[] {
  const directive = readDirective(parts.join('\n'), {type: 'ke-hoach'})
  return readTasks(directive).map((task) => {
    const names = (list: readonly {text: string}[]) => list.map(({text}) => text).join(', ')
    const times = task.deadlines.map(({text, kind, end}) => `${text} = ${end ?? kind}`)
    const helpers = task.coordinating.length > 0 ? [`với ${names(task.coordinating)}`] : []
    const lead = [names(task.leads), `(${task.leadSource})`, ...helpers].join(' ').trim()
    const line = directive.lines.lineAt(task.span.start)
    return [`${line} ${task.label} ${lead}`.replace('  ', ' '), ...times].join('; ')
  })
}

/** Lines of a plan, and the tasks in them. */
export interface Case {
  readonly title: string
  readonly text: readonly string[]
  readonly tasks: readonly string[]
}

/** One test for each case. */
export function describeCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const each of cases) {
      it(each.title, () => assert.deepEqual(tasks(...each.text), each.tasks))
    }
  })
}
