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

/** How much a document of a type is expected to name who answers for each task; a resolution sets the direction. */
export function leadDemand(type: DocumentTypeId | null): 'warning' | 'hint' {
  return type === null || type === 'nghi-quyet' ? 'hint' : 'warning'
}
