import { format } from '../messages/format.js'
import type { Language } from '../messages/language.js'
import { type Message, message } from '../messages/message.js'
import { printable } from '../messages/printable.js'
import { project } from '../messages/project.js'
import { SourceText } from '../source/text.js'
import { analyze } from './analyze.js'
import { Announcer } from './announcer.js'
import { nothingOpened, type Opened, open, opened, sourceOf } from './document.js'
import { Editor } from './editor.js'
import { byId } from './element.js'
import { examples, showExamples } from './examples.js'
import { onFile } from './files.js'
import { firstLanguage, onLanguage } from './language-switch.js'
import { showLine } from './line-hint.js'
import type { PageReport, ShownFix } from './page-report.js'
import { ReportView } from './report-view.js'
import { verdictSentence } from './verdict.js'

/** Twenty times the largest real file seen, in UTF-16 units; in a larger one each key would wait. */
const mostCharacters = 200_000

/** A text that takes longer than this, in milliseconds, is judged in a pause of typing. */
const slow = 30
const pause = 250

const usualName = 'global.override.env'
const name = byId('name', HTMLInputElement)
const announcer = new Announcer()
const editor = new Editor({
  edited: () => {
    report.forget()
    judgeSoon()
  },
  moved: followCaret,
  asked: (line) => report.bring(line),
})
const report = new ReportView({
  select: (range) => editor.select(range),
  apply: (key) => apply(({ findings }) => findings.find((finding) => finding.key === key)?.fix),
  applySafe: () => apply(({ safe }) => safe),
})

let language: Language = 'en'
let file: Opened = nothingOpened
let waiting: ReturnType<typeof setTimeout> | undefined
let took = 0
let analysis: PageReport | null = null

const say = (sentence: Message) => format(sentence, language)

function judgeSoon(): void {
  clearTimeout(waiting)
  waiting = setTimeout(judge, took > slow ? pause : 0)
}

/** Judges what stands in the field; `done` is heard before the verdict. */
function judge(done: string | null = null): void {
  clearTimeout(waiting)
  const { text } = editor
  if (text.trim() === '' || text.length > mostCharacters) {
    analysis = null
    editor.mark([])
    report.clear()
    followCaret()
    const why = text.length > mostCharacters ? tooLarge() : done
    if (why !== null) report.done(why)
    announcer.say(why ?? '')
    return
  }
  const start = performance.now()
  analysis = analyze({ name: name.value, text: sourceOf(text, file) }, language)
  took = performance.now() - start
  report.show(analysis, say)
  editor.mark(analysis.findings)
  followCaret()
  announcer.say([...(done === null ? [] : [done]), verdictSentence(analysis, say)].join(' '))
}

function followCaret(): void {
  report.current(editor.line)
  showLine(editor.line, analysis?.findings ?? [], say)
}

function tooLarge(): string {
  return say(message('page.tooLarge', { limit: mostCharacters }))
}

/** A file that is too large is not even shown: the field would take seconds to lay it out. */
function show(next: Opened, note: string | null = null): void {
  const fits = next.shown.length <= mostCharacters
  const [{ source, shown }, done] = fits ? [next, note] : [nothingOpened, tooLarge()]
  file = { source, shown: editor.show(shown) }
  report.forget()
  judge(done)
  if (done !== null) report.done(done)
}

/** Makes a fix in what is in the field now: somebody may have typed since the fix was shown. */
function apply(choose: (analysis: PageReport) => ShownFix | null | undefined): void {
  judge()
  const change = analysis === null ? null : choose(analysis)?.change()
  if (!change) return
  const { text, count } = change
  const before = { source: sourceOf(editor.text, file), shown: editor.text }
  const done = say(message('page.fixed', { count }))
  show(opened(text), done)
  const undo = () => {
    show(before, say(message('page.undone')))
    editor.focus()
  }
  report.done(done, { label: say(message('page.undo')), act: undo })
}

const choose = onLanguage((chosen) => {
  language = chosen
  report.forget()
  judge()
})

showExamples((example) => {
  name.value = example.name
  show(opened(new SourceText(example.text)))
})
onFile(({ name: given, bytes, others }) => {
  name.value = given
  show(open(bytes), others ? say(message('page.oneFile', { name: printable(given) })) : null)
})
name.addEventListener('input', judgeSoon)
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  name.value = usualName
  show(nothingOpened)
  editor.focus()
})
byId('project', HTMLAnchorElement).href = project.repository
void choose(firstLanguage()).then(() => requestAnimationFrame(() => setTimeout(warmUp)))

/** The first judgement takes six times as long as the second, since all of it is compiled: not while somebody waits. */
function warmUp(): void {
  const [example] = examples()
  if (example !== undefined) analyze({ name: example.name, text: new SourceText(example.text) }, language)
}
