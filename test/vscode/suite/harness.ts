/**
 * A few lines of what mocha is, because mocha needs either Node or a page, and the web extension host is neither:
 * cases with a time limit each, told one by one on the console, which the host hands on.
 */
type Work = () => unknown

interface Case {
  readonly title: string
  readonly work: Work
}

interface Group {
  readonly title: string
  readonly cases: Case[]
  readonly before: Work[]
  readonly afterEach: Work[]
}

const groups: Group[] = []
/** Milliseconds that one case may take, its waits included. */
const limit = 15_000

function current(): Group {
  const group = groups.at(-1)
  if (group === undefined) throw new Error('A case stands outside of any group')
  return group
}

/** A group of cases about one thing. */
export function describe(title: string, body: () => void): void {
  groups.push({title, cases: [], before: [], afterEach: []})
  body()
}

/** One case; it fails when it throws or takes too long. */
export function it(title: string, work: Work): void {
  current().cases.push({title, work})
}

/** Runs once before the cases of the group. */
export function before(work: Work): void {
  current().before.push(work)
}

/** Runs after each case of the group, failed ones included. */
export function afterEach(work: Work): void {
  current().afterEach.push(work)
}

async function timed(work: Work): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took over ${limit / 1000} s`)), limit)
  })
  try {
    await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** The message, and of the stack the lines that stand in the suite. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return `    ${String(error)}`
  const lines =
    error.stack?.split('\n').filter((line) => /\s+at .*test[\\/]vscode/u.test(line)) ?? []
  const places = lines.filter((line) => !/\b(?:attempt|timed|runAll)\b/u.test(line)).slice(0, 6)
  return [`    ${error.message}`, ...places].join('\n')
}

/** Tries the works in order; tells of what fails behind a mark. */
async function attempt(mark: string, title: string, works: readonly Work[]): Promise<boolean> {
  let passed = true
  for (const work of works) {
    try {
      await timed(work)
    } catch (error) {
      passed = false
      console.log(`${mark} ${title}\n${told(error)}`)
    }
  }
  return passed
}

/**
 * Once more where it failed, and the first failure is told behind "↻": a busy machine lets the editor lose a key now
 * and then, as VS Code's own tests reckon with; what is wrong with us fails twice.
 */
async function attemptTwice(title: string, works: readonly Work[]): Promise<boolean> {
  return (await attempt('↻', title, works)) || attempt('✗', title, works)
}

/** Runs every group in order; gives the number of cases that passed and that failed. */
export async function runAll(): Promise<{readonly passed: number; readonly failed: number}> {
  let passed = 0
  let failed = 0
  for (const {title, cases, before, afterEach} of groups) {
    const ready = await attemptTwice(`${title}: before all`, before)
    if (!ready) failed += cases.length
    for (const {title: name, work} of ready ? cases : []) {
      const began = Date.now()
      if (await attemptTwice(`${title}: ${name}`, [work, ...afterEach])) {
        passed += 1
        console.log(`✓ ${title}: ${name} (${Date.now() - began} ms)`)
      } else failed += 1
    }
  }
  return {passed, failed}
}
