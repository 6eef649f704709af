import type {Rule} from '../lint/rule'
import {suppressionRule} from '../lint/suppression-rule'
import {citationTypeMismatch} from './citations/citation-type-mismatch'
import {danglingReference} from './citations/dangling-reference'
import {incompleteCitation} from './citations/incomplete-citation'
import {obsoleteBody} from './citations/obsolete-body'
import {selfReferenceMismatch} from './citations/self-reference-mismatch'
import {supersededCitation} from './citations/superseded-citation'
import {brokenNumbering} from './components/broken-numbering'
import {deputyForCommittee} from './components/deputy-for-committee'
import {malformedAuthority} from './components/malformed-authority'
import {malformedBasis} from './components/malformed-basis'
import {malformedDate} from './components/malformed-date'
import {malformedEndMark} from './components/malformed-end-mark'
import {malformedHeading} from './components/malformed-heading'
import {malformedNumber} from './components/malformed-number'
import {malformedRecipients} from './components/malformed-recipients'
import {malformedSubject} from './components/malformed-subject'
import {missingAddressee} from './components/missing-addressee'
import {missingArchive} from './components/missing-archive'
import {missingAsAbove} from './components/missing-as-above'
import {missingCirculation} from './components/missing-circulation'
import {missingHeader} from './components/missing-header'
import {missingHeading} from './components/missing-heading'
import {missingIssuer} from './components/missing-issuer'
import {missingNumber} from './components/missing-number'
import {missingPlaceDate} from './components/missing-place-date'
import {missingRecipients} from './components/missing-recipients'
import {missingSection} from './components/missing-section'
import {missingSignature} from './components/missing-signature'
import {missingSubject} from './components/missing-subject'
import {missingType} from './components/missing-type'
import {mixedNumbering} from './components/mixed-numbering'
import {mixedSystems} from './components/mixed-systems'
import {numberTypeMismatch} from './components/number-type-mismatch'
import {secrecyMarking} from './components/secrecy-marking'
import {signerHonorific} from './components/signer-honorific'
import {typeBeyondAuthority} from './components/type-beyond-authority'
import {draftMark} from './gate/draft-mark'
import {leftoverComment} from './gate/leftover-comment'

import {confusedWord} from './language/confused-word'
import {longDocument} from './language/long-document'
import {longSentence} from './language/long-sentence'
import {misspelling} from './language/misspelling'

import {mixedSpelling} from './language/mixed-spelling'
import {placeholder} from './language/placeholder'
import {punctuation} from './language/punctuation'
import {repeatedWord} from './language/repeated-word'
import {termCase} from './language/term-case'
import {textEncoding} from './language/text-encoding'
import {unbalancedPair} from './language/unbalanced-pair'
import {undefinedAbbreviation} from './language/undefined-abbreviation'
import {assigneeNotRecipient} from './tasks/assignee-not-recipient'
import {duplicateTask} from './tasks/duplicate-task'
import {generalLead} from './tasks/general-lead'
import {impossibleDate} from './tasks/impossible-date'
import {missingDeadline} from './tasks/missing-deadline'
import {missingLead} from './tasks/missing-lead'
import {missingMonitor} from './tasks/missing-monitor'
import {missingProduct} from './tasks/missing-product'
import {missingResources} from './tasks/missing-resources'
import {missingReview} from './tasks/missing-review'
import {pastDeadline} from './tasks/past-deadline'
import {severalLeads} from './tasks/several-leads'
import {vagueDeadline} from './tasks/vague-deadline'
import {docxFont} from './word/docx-font'
import {docxLayout} from './word/docx-layout'
import {docxPage} from './word/docx-page'
import {trackedChanges} from './word/tracked-changes'

const listed: readonly Rule[] = [
  secrecyMarking,
  missingHeader,
  missingHeading,
  malformedHeading,
  mixedSystems,
  missingIssuer,
  missingNumber,
  malformedNumber,
  numberTypeMismatch,
  missingPlaceDate,
  malformedDate,
  missingType,
  typeBeyondAuthority,
  missingSubject,
  malformedSubject,
  missingAddressee,
  missingAsAbove,
  malformedBasis,
  missingSection,
  missingCirculation,
  missingRecipients,
  missingArchive,
  malformedRecipients,
  missingSignature,
  malformedAuthority,
  draftMark,
  deputyForCommittee,
  signerHonorific,
  malformedEndMark,
  brokenNumbering,
  mixedNumbering,
  missingLead,
  severalLeads,
  generalLead,
  missingDeadline,
  vagueDeadline,
  missingProduct,
  missingResources,
  missingReview,
  missingMonitor,
  pastDeadline,
  impossibleDate,
  assigneeNotRecipient,
  duplicateTask,
  danglingReference,
  selfReferenceMismatch,
  incompleteCitation,
  citationTypeMismatch,
  supersededCitation,
  obsoleteBody,
  placeholder,
  leftoverComment,
  textEncoding,
  misspelling,
  confusedWord,
  mixedSpelling,
  punctuation,
  repeatedWord,
  unbalancedPair,
  termCase,
  undefinedAbbreviation,
  longSentence,
  longDocument,
  docxPage,
  docxFont,
  docxLayout,
  trackedChanges,
]

/** Every rule, in the order in which people meet them: the header from top to bottom, the end, the text, the tasks. */
export const rules: readonly Rule[] = [...listed, suppressionRule(listed.map(({id}) => id))]
