import {type Block, wordsOf} from '../document/block'
import type {Section} from '../document/model'
import {isBinding} from './block-deadlines'
import type {Deadline, LeadSource, Mention, Task} from './model'

/** What was found out about a task: its own words, or what stands above it. */
export interface Found {
  readonly leads: readonly Mention[]
  readonly source: LeadSource
  readonly coordinating: readonly Mention[]
  readonly deadlines: readonly Deadline[]
}

function textOf(first: Block, own: readonly Block[]): string {
  const {title} = first.content
  if (own.length === 1) return title
  return [title, ...own.slice(1).map(({content}) => content.text)].join(' ')
}

function bindingOf(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.every(isBinding) ? deadlines : deadlines.filter(isBinding)
}

/** The tasks of a directive as they are found. */
export class TaskList {
  readonly tasks: Task[] = []
  /** What is added from now on stands in a rulebook. */
  standing = false

  /** `label`: where it is not the marker of the section, as in a table. */
  add(section: Section, found: Found, label?: string): void {
    const [first] = section.own
    const last = section.own[section.own.length - 1]
    if (first === undefined || last === undefined) return
    const bound = found.deadlines.some(isBinding)
    this.tasks.push({
      section,
      label: label ?? section.marker?.label ?? '',
      text: textOf(first, section.own),
      span: {start: wordsOf(first).start, end: wordsOf(last).end},
      leads: found.leads,
      leadSource: found.leads.length === 0 ? 'none' : found.source,
      coordinating: found.coordinating,
      deadlines: bound ? bindingOf(found.deadlines) : found.deadlines,
      standing: this.standing,
      bound,
    })
  }

  /** Gives the task above further bodies. */
  extendLast(leads: readonly Mention[], coordinating: readonly Mention[]): boolean {
    const last = this.tasks.pop()
    if (last === undefined) return false
    this.tasks.push({
      ...last,
      leads: [...last.leads, ...leads],
      coordinating: [...last.coordinating, ...coordinating],
    })
    return true
  }

  /** Puts the task found last at an index: a whole is found after its parts and stands before them. */
  moveLast(to: number): void {
    this.tasks.splice(to, 0, ...this.tasks.splice(-1))
  }
}
