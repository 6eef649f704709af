import {isBinding} from './block-deadlines'
import type {Item} from './item'
import type {Deadline} from './model'

/** Own times of an item; the event that it follows on ("Sau khi … phê duyệt Đề án, …") bounds it only where no day is set for it. */
export function ownTimes(
  {deadlines, stated}: Item,
  above: readonly Deadline[],
): readonly Deadline[] {
  if (deadlines.length === 0) return deadlines
  const isEvent = (each: Deadline) =>
    each.kind === 'relative' && !stated.has(each) && followsEvent.test(each.text)
  if (!deadlines.some(isEvent)) return deadlines
  const isSet = above.some(isDated) || [...stated].some(isDated)
  return isSet ? deadlines.filter((each) => !isEvent(each)) : deadlines
}

const followsEvent = /^[Ss]au khi /u

function isDated({kind, end}: Deadline): boolean {
  return kind !== 'recurring' && end !== null
}

/** Which times of the enclosing items hold for an item with times of its own: how often is no date by which. */
export function governingTimes(
  own: readonly Deadline[],
  above: readonly Deadline[],
): readonly Deadline[] {
  const binding = own.filter(isBinding)
  if (binding.length === 0) return above
  const repeats = binding.every(({kind}) => kind === 'recurring')
  return repeats ? above.filter(isDated) : []
}
