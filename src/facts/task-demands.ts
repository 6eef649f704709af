import type {DocumentTypeId} from './ids'

/** Types that organise work: each task wants its own time limit. Resolutions and directives leave dates to their plans. */
const scheduling: ReadonlySet<DocumentTypeId> = new Set([
  'ke-hoach',
  'chuong-trinh',
  'cong-van',
  'cong-dien',
])

/** How much a document of a type is expected to name a time limit for each task. */
export function deadlineDemand(type: DocumentTypeId | null): 'warning' | 'hint' {
  return type !== null && scheduling.has(type) ? 'warning' : 'hint'
}

/**
 * Types that hand out work: each task wants a body that answers for it. A resolution sets the direction, a guidance says how,
 * a decision mostly rules; who does it stands in the plan. `domain.md` §3.2.
 */
const assigning: ReadonlySet<DocumentTypeId> = new Set([
  ...scheduling,
  'chi-thi',
  'thong-tri',
  'ket-luan',
  'thong-bao',
])

/** How much a document of a type is expected to name who answers for each task. */
export function leadDemand(type: DocumentTypeId | null): 'warning' | 'hint' {
  return type !== null && assigning.has(type) ? 'warning' : 'hint'
}
