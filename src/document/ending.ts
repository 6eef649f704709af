import {attachmentsFrom} from './attachment-headings'
import type {Block} from './block'
import type {Found} from './found'
import {recipientsWords} from './misread-words'
import type {Recipient, Recipients, Signature} from './model'
import {isArchive, isBesideList, readRecipients} from './recipients'
import {
  bareName,
  beginsSignature,
  flattened,
  isAuthority,
  isSignatureLine,
  readSignature,
} from './signature'
import {personName} from './signing-words'

/** What stands behind the text: recipients, signature, and where the text ends and attachments begin (block indices). */
export interface Ending {
  readonly recipients: Recipients | null
  readonly archive: Recipient | null
  readonly signature: Signature | null
  readonly bodyEnd: number
  readonly attachmentsStart: number
}

/** Reads recipients and signature behind the text that begins at `bodyStart`. */
export function readEnding(blocks: readonly Block[], bodyStart: number): Ending {
  const found = readRecipients(blocks, bodyStart, blocks.length)
  const limit = attachmentsFrom(blocks, found === null ? bodyStart : found.last + 1)
  const signature =
    found === null
      ? lastSignature(blocks, bodyStart, limit)
      : (sharedSignature(blocks, found) ??
        cellSignature(blocks, found, limit) ??
        besideRecipients(blocks, found, limit) ??
        nearSignature(blocks, found, bodyStart, limit))
  const bodyEnd = Math.min(found?.first ?? limit, signature?.first ?? limit)
  const last = Math.max(found?.last ?? -1, signature?.last ?? -1)
  const attachmentsStart = last === -1 ? limit : attachmentsFrom(blocks, last + 1)
  return {
    recipients: found?.value ?? null,
    archive: found?.value.items.find(isArchive) ?? null,
    signature: signature?.value ?? null,
    bodyEnd,
    attachmentsStart,
  }
}

/** Stamps of the gazette and the header of what is attached may stand between a signature and the end; so many blocks. */
const farthest = 30

/** Without recipients: near the end, or whole with authority and name ("TM. CHÍNH PHỦ") farther from it. */
function lastSignature(
  blocks: readonly Block[],
  bodyStart: number,
  limit: number,
): Found<Signature> | null {
  const near = Math.max(bodyStart, limit - 12)
  const found = readSignature(blocks, near, limit)
  // Its first lines may stand farther up.
  if (found?.first === near || (found?.value.name ?? null) === null) {
    const whole = farSignature(blocks, Math.max(bodyStart, limit - farthest), near, limit)
    if (whole !== null) return whole
  }
  return found ?? bareName(blocks, Math.max(near, limit - 3), limit)
}

/** The last signature that begins with an authority between two indices, and has a name. */
function farSignature(
  blocks: readonly Block[],
  from: number,
  to: number,
  limit: number,
): Found<Signature> | null {
  for (let index = to - 1; index >= from; index--) {
    const [block, above] = [blocks[index], blocks[index - 1]]
    if (block === undefined || !isAuthority(block)) continue
    if (above !== undefined && index > from && isAuthority(above)) continue
    const found = readSignature(blocks, index, limit)
    if (found !== null && found.value.name !== null) return found
  }
  return null
}

const recipientsLabel = new RegExp(recipientsWords, 'u')

/** In one paragraph with the recipients. */
function sharedSignature(
  blocks: readonly Block[],
  {first, last}: Found<Recipients>,
): Found<Signature> | null {
  const block = blocks[first]
  if (block === undefined || block.cell !== null || first !== last) return null
  const label = recipientsLabel.exec(block.content.text)
  if (label === null) return null
  const value = flattened(block, label.index + label[0].length)
  return value === null ? null : {first, last, value}
}

/** Flattened into a table's cell beside the recipients. */
function cellSignature(
  blocks: readonly Block[],
  found: Found<Recipients>,
  limit: number,
): Found<Signature> | null {
  for (let index = found.last + 1; index < Math.min(limit, found.last + 4); index++) {
    const block = blocks[index]
    if (block === undefined || block.cell === null || block.content.text.length <= 15) continue
    const value = beginsSignature(block) ? flattened(block, 0) : null
    if (value !== null && (value.name !== null || !isSignatureLine(block)))
      return {first: index, last: index, value}
  }
  return null
}

/** The signature on the right side of the lines that hold the recipients. */
function besideRecipients(
  blocks: readonly Block[],
  found: Found<Recipients>,
  limit: number,
): Found<Signature> | null {
  const listed = blocks.slice(found.first, found.last + 1)
  if (listed[0]?.side !== 'left' && !listed.some(isBesideList)) return null
  const lines: Block[] = []
  let last = found.first
  for (let index = found.first + 1; index < Math.min(limit, found.last + 8); index++) {
    const block = blocks[index]
    if (block === undefined || (index <= found.last && !isBesideList(block))) continue
    lines.push(block)
    last = index
    if (personName.test(block.content.text)) break
  }
  const signature = readSignature(lines, 0, lines.length)
  return signature === null ? null : {value: signature.value, first: found.first, last}
}

/** In lines of its own below the recipients, above them, or among them. */
function nearSignature(
  blocks: readonly Block[],
  {first, last}: Found<Recipients>,
  bodyStart: number,
  limit: number,
): Found<Signature> | null {
  return (
    readSignature(blocks, last + 1, Math.min(limit, last + 16)) ??
    readSignature(blocks, Math.max(bodyStart, first - 8), first) ??
    readSignature(blocks, first, last + 1) ??
    bareName(blocks, last + 1, limit)
  )
}
