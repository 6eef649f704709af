import {type ImpossibleDate, impossibleDates} from '../../text/impossible-dates'
import {perBlock} from './per-block'

/** The impossible dates of a block; each text is read once, whichever rule asks first. */
export const datesOf = perBlock(({text}): readonly ImpossibleDate[] => impossibleDates(text))
