import dictionary from 'dictionary-vi'
import {retext} from 'retext'
import repeatedWords from 'retext-repeated-words'
import sentenceSpacing from 'retext-sentence-spacing'
import spell from 'retext-spell'
import {VFile} from 'vfile'

export function prepare() {
  const processor = retext()
    .use(repeatedWords)
    .use(sentenceSpacing)
    .use(spell, {dictionary})
    .freeze()
  return (text) => {
    const file = new VFile(text)
    return processor.run(processor.parse(file), file)
  }
}
