import {sectors as sectorNames} from '../facts/abbreviations'
import {bodyHeads, likeBodies, listNouns, quantifiers} from '../facts/body-words'
import {boardFields, centreFields, departmentFields, nameParts} from '../facts/name-parts'
import {PhraseSet} from '../facts/phrases'
import {nameEnds, nounStarts, openers} from '../facts/sentence-words'
import {misreadVerbs, orderVerbs, taskVerbs} from '../facts/verbs'

/** Verbs of the issuer's own order: "Giao …", "Yêu cầu …". */
export const orders = new PhraseSet(orderVerbs)

/** Words with which a ground, a time or a topic opens a sentence: "Căn cứ …", "Trên cơ sở …". */
export const grounds = new PhraseSet(openers)

/** Words with which a thing is named and nobody is asked to act. */
export const things = new PhraseSet(nounStarts)

/** Verbs with which a duty begins: "tham mưu", "rà soát". */
export const verbs = new PhraseSet([...taskVerbs, ...misreadVerbs])

/** Words with which the name of a body begins: "Sở", "Ủy ban nhân dân". */
export const heads = new PhraseSet(bodyHeads)

/** Words that begin like a body and are none: "đoàn viên", "vụ việc". */
export const noBodies = new PhraseSet(likeBodies)

/** Words that go on with a body's name although verbs stand among them: "phục vụ hành chính công". */
export const parts = new PhraseSet(nameParts)

/** Fields of departments with marks between: "phổ biến, giáo dục pháp luật". */
export const markedFields = new PhraseSet(departmentFields)

/** Fields by which ministries are named: "tài chính", "giáo dục và đào tạo". */
export const sectors = new PhraseSet(sectorNames)

/** What a board is for: "chuyển đổi số", "phòng, chống thiên tai". */
export const fields = new PhraseSet(boardFields)

/** What a centre is for: "xúc tiến đầu tư". */
export const centres = new PhraseSet(centreFields)

/** Nouns of a list of bodies: "sở, ban, ngành". */
export const listed = new PhraseSet(listNouns)

/** Words before a group of bodies: "các", "toàn thể". */
export const quantities = new PhraseSet(quantifiers)

/** Words that end the name of a body. */
export const nameStops = new PhraseSet(nameEnds)
