import {remark} from 'remark'
import recommended from 'remark-preset-lint-recommended'
import {VFile} from 'vfile'

export function prepare() {
  const processor = remark().use(recommended).freeze()
  // Parsed and linted, but not written out again: that is no part of linting.
  return (text) => {
    const file = new VFile(text)
    return processor.run(processor.parse(file), file)
  }
}
