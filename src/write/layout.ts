import type {Identity} from '../document/model'
import {documentType} from '../facts/document-types'
import type {ProfileId, Side} from '../facts/ids'
import {profiles} from '../facts/profiles'
import type {Paint} from './paint'

/** Where pretty output goes. */
export interface Layout {
  readonly paint: Paint
  /** Columns of the terminal; null for a file or a pipe, where lines are not broken. */
  readonly columns: number | null
}

/** Width of what must have one (tables) where there is no terminal. */
export const unboundColumns = 120

/** Names of the sides, as people read them. */
export const sideNames: Readonly<Record<Side, string>> = {
  party: 'Đảng',
  state: 'Nhà nước',
  front: 'Mặt trận, đoàn thể',
}

/** "chỉ thị", or that the type is not known. */
export function typeName(identity: Identity): string {
  return identity.type === null ? 'chưa rõ tên loại' : documentType(identity.type).name
}

/** "Đảng – Hướng dẫn 05-HD/VPTW (2026)". */
export function profileName(id: ProfileId): string {
  return profiles[id].name
}

/** The line above what belongs to a file: its path, and as what it was read. */
export function fileHeading(path: string, identity: Identity, paint: Paint): string {
  const what = `${typeName(identity)} · ${profileName(identity.profile)}`
  return `${paint.underline(path)}  ${paint.dim(what)}\n`
}
