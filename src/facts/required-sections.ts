import type {DocumentTypeId} from './ids'

/** A section that a type of document is expected to have, whatever its heading says in words. */
export type RequiredSection =
  | 'purpose'
  | 'objective'
  | 'situation'
  | 'content'
  | 'organization'
  | 'resources'

export const requiredSections = [
  'purpose',
  'objective',
  'situation',
  'content',
  'organization',
  'resources',
] as const satisfies readonly RequiredSection[]

/** How people call each section. */
export const sectionTitles: Readonly<Record<RequiredSection, string>> = {
  purpose: 'mục đích, yêu cầu',
  objective: 'mục tiêu',
  situation: 'tình hình, kết quả',
  content: 'nội dung, nhiệm vụ',
  organization: 'tổ chức thực hiện',
  resources: 'kinh phí, nguồn lực',
}

export type SectionsByType = Readonly<Partial<Record<DocumentTypeId, readonly RequiredSection[]>>>

/**
 * The skeletons in use (`domain.md` §3.3): practice of real documents, not a clause, so that only a kế hoạch, whose three
 * parts all sources share, warns.
 */
const common: SectionsByType = {
  'ke-hoach': ['purpose', 'content', 'organization'],
  'chuong-trinh': ['objective', 'content', 'organization'],
}

/** Resolutions of the Party set objectives; those of a council of the State are written in articles. */
export const partySections: SectionsByType = {
  ...common,
  'nghi-quyet': ['objective', 'content', 'organization'],
  'huong-dan': ['content', 'organization'],
}

export const stateSections: SectionsByType = common
