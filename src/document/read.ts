import {Lines} from '../text/lines'
import type {Block} from './block'
import {type BlockReading, readBlocks} from './blocks'
import {readAttachments, readBody} from './body'
import {ContentStore} from './content'
import {readEnding} from './ending'
import {readHeader} from './header'
import {type ReadOptions, readIdentity} from './identity'
import type {Components, Directive} from './model'
import {namedProfile} from './profile-comment'

export type {ReadOptions} from './identity'

/**
 * Reads one document again and again as it is edited: blocks whose text did not change keep what was learnt of them,
 * so a reading after an edit costs little and equals a whole one.
 */
export class DirectiveReader {
  readonly #store = new ContentStore()
  #previous: BlockReading | null = null

  /** Reads a text; total: any text gives a tree. */
  read(text: string, options: ReadOptions = {}): Directive {
    const lines = new Lines(text)
    this.#previous = readBlocks(text, lines, this.#store, this.#previous)
    return assemble(text, lines, this.#previous.blocks, options)
  }
}

/** Reads a text once. */
export function readDirective(text: string, options: ReadOptions = {}): Directive {
  return new DirectiveReader().read(text, options)
}

function assemble(
  text: string,
  lines: Lines,
  blocks: readonly Block[],
  options: ReadOptions,
): Directive {
  const header = readHeader(blocks)
  const ending = readEnding(blocks, header.bodyStart)
  const {heading, issuer, number, placeDate, typeTitle, subject, addressees} = header
  const {recipients, archive, signature} = ending
  const components: Components = {
    heading,
    issuer,
    number,
    placeDate,
    typeTitle,
    subject,
    addressees,
    recipients,
    archive,
    signature,
  }
  const body = readBody(blocks.slice(header.bodyStart, ending.bodyEnd))
  return {
    text,
    lines,
    blocks,
    identity: readIdentity(
      components,
      blocks.slice(0, ending.attachmentsStart),
      header.bodyStart,
      options,
      namedProfile(text),
    ),
    components,
    opening: body.opening,
    sections: body.sections,
    closing: body.closing,
    attachments: readAttachments(blocks.slice(ending.attachmentsStart)),
    layout: options.layout ?? null,
  }
}
