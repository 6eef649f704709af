import {
  type Disposable,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from 'vscode'

/** What a person did in a step: gave an answer, went back, or left. */
export type Step<Answer> = {readonly answer: Answer} | 'back' | 'left'

/** Where a step stands among the others. */
export interface StepPlace {
  readonly title: string
  readonly step: number
  readonly totalSteps: number
}

export interface Choice<Answer> extends QuickPickItem {
  readonly answer: Answer
}

/** Lets a person choose; the one that was chosen before stands first in line. */
export function choose<Answer>(
  place: StepPlace,
  placeholder: string,
  items: readonly Choice<Answer>[],
  usual?: Answer,
): Promise<Step<Answer>> {
  const input = window.createQuickPick<Choice<Answer>>()
  input.items = items
  input.placeholder = placeholder
  input.matchOnDescription = true
  input.matchOnDetail = true
  input.activeItems = items.filter(({answer}) => answer === usual).slice(0, 1)
  return shown(input, place, () => {
    const [chosen] = input.activeItems
    return chosen === undefined ? undefined : {answer: chosen.answer}
  })
}

/** Lets a person write a line; `check` gives what is wrong with it, null where nothing is. */
export function write(
  place: StepPlace,
  prompt: string,
  placeholder: string,
  usual: string,
  check: (text: string) => string | null = () => null,
): Promise<Step<string>> {
  const input = window.createInputBox()
  input.value = usual
  input.prompt = prompt
  input.placeholder = placeholder
  const judged = input.onDidChangeValue((text) => {
    input.validationMessage = check(text.trim()) ?? ''
  })
  return shown(
    input,
    place,
    () => {
      const wrong = check(input.value.trim())
      input.validationMessage = wrong ?? ''
      return wrong === null ? {answer: input.value.trim()} : undefined
    },
    judged,
  )
}

/** What quick picks and input boxes have in common. */
interface Input extends Disposable {
  title: string | undefined
  step: number | undefined
  totalSteps: number | undefined
  ignoreFocusOut: boolean
  buttons: readonly QuickInputButton[]
  onDidAccept(listener: () => void): Disposable
  onDidHide(listener: () => void): Disposable
  onDidTriggerButton(listener: (button: QuickInputButton) => void): Disposable
  show(): void
}

/** Shows an input until it is answered; `accepted` gives undefined while the answer will not do. */
function shown<Answer>(
  input: Input,
  {title, step, totalSteps}: StepPlace,
  accepted: () => {readonly answer: Answer} | undefined,
  ...others: readonly Disposable[]
): Promise<Step<Answer>> {
  input.title = title
  input.step = step
  input.totalSteps = totalSteps
  // To look something up in another window must not lose the answers.
  input.ignoreFocusOut = true
  input.buttons = step > 1 ? [QuickInputButtons.Back] : []
  return new Promise<Step<Answer>>((resolve) => {
    const end = (result: Step<Answer>) => {
      resolve(result)
      for (const each of [...listeners, ...others, input]) each.dispose()
    }
    const listeners = [
      input.onDidAccept(() => {
        const result = accepted()
        if (result !== undefined) end(result)
      }),
      input.onDidTriggerButton((button) => {
        if (button === QuickInputButtons.Back) end('back')
      }),
      input.onDidHide(() => end('left')),
    ]
    input.show()
  })
}

/** A question of a wizard: asks with the answers so far and gives them with its own, or null where it need not be asked. */
export type Question<Answers> = (
  answers: Answers,
  place: StepPlace,
) => Promise<Step<Answers>> | null

/** Asks one question after the other; back goes to the one that was asked before. Null: the person left. */
export async function ask<Answers>(
  title: string,
  questions: readonly Question<Answers>[],
  start: Answers,
): Promise<Answers | null> {
  const before: {readonly index: number; readonly answers: Answers}[] = []
  let answers = start
  for (let index = 0; index < questions.length; ) {
    const place = {title, step: before.length + 1, totalSteps: questions.length}
    const asked = questions[index]?.(answers, place) ?? null
    const result = asked === null ? {answer: answers} : await asked
    if (result === 'left') return null
    if (result === 'back') {
      const last = before.pop()
      if (last === undefined) return null
      index = last.index
      answers = last.answers
      continue
    }
    if (asked !== null) before.push({index, answers})
    answers = result.answer
    index += 1
  }
  return answers
}
