import {BlockNotes} from '../../document/notes'
import type {Mention, Task} from '../../tasks/model'

interface Known<Found> {
  readonly task: Task
  readonly found: Found
}

/**
 * A reader of tasks that reads each once: what it found is kept with the content of the task's first block while the
 * task's words, leads and coordinating bodies stay what they were. It may look at nothing else.
 */
export function perTask<Found>(read: (task: Task) => Found): (task: Task) => Found {
  const known = new BlockNotes<Known<Found>>()
  return (task) => {
    const content = task.section.own[0]?.content
    if (content === undefined) return read(task)
    const last = known.get(content)
    if (last !== undefined && isSame(last.task, task)) return last.found
    const found = read(task)
    known.set(content, {task, found})
    return found
  }
}

function isSame(one: Task, other: Task): boolean {
  return (
    one.text === other.text &&
    areSame(one.leads, other.leads) &&
    areSame(one.coordinating, other.coordinating)
  )
}

function areSame(some: readonly Mention[], others: readonly Mention[]): boolean {
  return some.length === others.length && some.every(({text}, at) => text === others[at]?.text)
}
