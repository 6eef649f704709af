import {lint} from 'markdownlint/sync'

export function prepare() {
  return (text) => lint({strings: {draft: text}})
}
