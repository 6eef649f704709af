import type {Directive} from '../document/model'
import type {Task} from './model'

/** Every task of a directive, in order. */
export function readTasks(_directive: Directive): readonly Task[] {
  return []
}
