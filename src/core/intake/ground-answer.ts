// Which grounds of Pasal 17 are meant by the boxes ticked, or by codes typed such as "h.4" or "huruf h angka 4".
import type { Ground } from '../sop/grounds'
import { type AnswerSheet, quoted } from './answer-sheet'
import { sameWords } from './wording'

/** Letter and point; what follows a dash is the ground's text, which the office may have reworded since. */
const CODE =
  /^(?:(?:pasal|psl|ps)\b\.?\s*17\b)?\s*,?\s*(?:huruf\s*)?([a-j])(?:\s*[.,]?\s*(?:angka|butir|poin|point)?\s*(\d{1,2}))?\.?\s*(?:[\u2010-\u2015-].*)?$/is

function findGround(grounds: readonly Ground[], typed: string): Ground | undefined {
  const match = CODE.exec(typed.trim())
  const code = match?.[1] && (match[2] ? `${match[1]}.${Number(match[2])}` : match[1]).toLowerCase()
  return (
    grounds.find((ground) => ground.code.toLowerCase() === code) ??
    grounds.find((ground) => sameWords(ground.text) === sameWords(typed))
  )
}

/** The grounds in the order of the law, each once. */
export function groundsAnswer(sheet: AnswerSheet, question: string): readonly Ground[] {
  const { grounds } = sheet.context
  const chosen = new Set<Ground>()
  for (const words of sheet.all(question)) {
    const whole = findGround(grounds, words)
    for (const word of whole ? [] : words.split(/[;,\n]/).filter((part) => part.trim() !== '')) {
      const ground = findGround(grounds, word)
      if (ground) chosen.add(ground)
      else sheet.fault('GROUND_UNKNOWN', question, { value: quoted(word.trim()) })
    }
    if (whole) chosen.add(whole)
  }
  return grounds.filter((ground) => chosen.has(ground))
}
