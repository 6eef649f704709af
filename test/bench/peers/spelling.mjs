// Asks a speller of others about words: `spelling.mjs PEER FILE`, FILE being {"words": […], "wrong": […]}. Prints a JSON object:
// which of the words it does not know, and for each wrong word it does not know its first suggestion.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'

const prepare = {
  async nspell() {
    const {default: dictionary} = await import('dictionary-vi')
    const {default: nspell} = await import('nspell')
    const speller = nspell(dictionary)
    return (words, wanted) =>
      words.map((word) =>
        speller.correct(word) ? true : wanted ? (speller.suggest(word)[0] ?? null) : null,
      )
  },

  async cspell() {
    const {combineTextAndLanguageSettings, getDictionary, readSettings} = await import('cspell-lib')
    const {fileURLToPath} = await import('node:url')
    const own = await readSettings(fileURLToPath(new URL('cspell.json', import.meta.url)))
    const settings = combineTextAndLanguageSettings(own, '', 'plaintext')
    const dictionary = await getDictionary(settings)
    return (words, wanted) =>
      words.map((word) =>
        dictionary.has(word) ? true : wanted ? (dictionary.suggest(word)[0]?.word ?? null) : null,
      )
  },

  /** The program itself, by its pipe; HUNSPELL names it, DICTIONARY the path of its dictionary without ending. */
  async hunspell() {
    const program = process.env.HUNSPELL ?? 'hunspell'
    const dictionary = process.env.HUNSPELL_DICTIONARY ?? 'vi_VN'
    return (words) => {
      const input = words.map((word) => `^${word}`).join('\n')
      const run = spawnSync(program, ['-a', '-i', 'utf-8', '-d', dictionary], {
        input,
        maxBuffer: 2 ** 28,
      })
      if (run.error || run.status !== 0) throw run.error ?? new Error(String(run.stderr))
      const answers = String(run.stdout)
        .split('\n')
        .slice(1)
        .filter((line) => line !== '')
      return answers.map((line) => {
        if (line.startsWith('*') || line.startsWith('+') || line.startsWith('-')) return true
        return line.startsWith('&') ? (line.split(': ')[1]?.split(', ')[0] ?? null) : null
      })
    }
  },
}

const [peer, file] = process.argv.slice(2)
const {words, wrong} = JSON.parse(readFileSync(file, 'utf8'))
const ask = await prepare[peer]()
const unknown = ask(words, false).flatMap((answer, index) =>
  answer === true ? [] : [words[index]],
)
console.log(JSON.stringify({unknown, answers: ask(wrong, true)}))
