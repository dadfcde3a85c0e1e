import type { OpenDesk } from '../../app/desk/open-desk.ts'
import type { Asked } from '../../app/desk/draft-rulings.ts'
import { counted } from '../../show/counted.ts'
import { printable } from '../../show/printable.ts'
import { helpText } from '../help-text.ts'
import { CommandError, UsageError, type Io } from '../io.ts'
import { readArguments, type Arguments } from '../read-arguments.ts'
import { saveFile } from '../save-file.ts'
import { ruleShapes } from './desk-options.ts'
import { deskPlace, withDesk } from './find-desk.ts'
import { settledWords } from './settled-words.ts'
import { rulingLine } from '../../show/ruling-line.ts'

const isField = /^([a-zA-Z]+)=(.*)$/su

const occurrenceIn = (values: Arguments['values']): number | null => {
  const text = values.get('occurrence')
  if (text === undefined) return null
  if (!/^[1-9]\d*$/.test(text))
    throw new UsageError(`--occurrence is a number from 1, not “${text}”`, 'write: --occurrence 2')
  return Number(text)
}

const askedOf = (read: Arguments, io: Io): Asked => {
  const [verb = '', ...rest] = read.positional
  const by = read.values.get('by') ?? io.env['PARLEY_BY'] ?? io.env['USER'] ?? io.env['USERNAME']
  if (by === undefined || by.trim() === '')
    throw new UsageError('who rules was not said', 'say it: --by NAME (or PARLEY_BY)')
  const value = (name: string): string | null => read.values.get(name) ?? null
  const fields = rest.flatMap((each) => {
    const [, name, text] = isField.exec(each) ?? []
    return name === undefined ? [] : [[name, text ?? ''] as const]
  })
  return {
    verb,
    things: verb === 'note' ? rest : rest.filter((each) => !isField.test(each)),
    fields: verb === 'note' ? [] : fields,
    page: value('page'),
    words: value('words'),
    zone: value('zone'),
    occurrence: occurrenceIn(read.values),
    to: value('to'),
    name: value('name'),
    by,
    why: value('why'),
  }
}

const rule = async (
  desk: OpenDesk,
  asked: Asked,
  { later, io }: { later: boolean; io: Io },
): Promise<void> => {
  const { makeRulings } = await import('../../app/desk/make-rulings.ts')
  for (const ruling of await makeRulings(desk, asked))
    await io.out.write(`${printable(rulingLine(ruling))}\n`)
  if (later) return
  await io.out.write(`${settledWords(await desk.settle())}\n`)
}

const list = async (desk: OpenDesk, read: Arguments, io: Io): Promise<void> => {
  const { listRulings } = await import('../../app/desk/rulings.ts')
  const all = listRulings(await desk.store.read((reading) => reading.rulings()))
  if (read.flags.has('json'))
    return io.out.write(
      `${JSON.stringify(
        all.map(({ ruling, inForce }) => ({ ...ruling, inForce })),
        null,
        2,
      )}\n`,
    )
  const lines = all.map(({ ruling, inForce }) => {
    const undone = inForce || ruling.verb === 'undo' ? '' : ' (undone)'
    return `${printable(`${rulingLine(ruling)}${undone}`)}\n`
  })
  return io.out.write(lines.join('') || 'no ruling was made on this desk yet\n')
}

const orphans = async (desk: OpenDesk, read: Arguments, io: Io): Promise<void> => {
  const { orphansIn } = await import('../../app/desk/rulings.ts')
  const all = await desk.store.read(orphansIn)
  if (read.flags.has('json')) return io.out.write(`${JSON.stringify(all, null, 2)}\n`)
  const lines = all.map(
    ({ ruling, lost, words }) =>
      `${printable(`${rulingLine(ruling)}: ${lost}${words === null ? '' : ` (“${words}”)`}`)}\n`,
  )
  return io.out.write(lines.join('') || 'every ruling stands on its words\n')
}

const exported = async (desk: OpenDesk, read: Arguments, io: Io): Promise<void> => {
  const { rulingLines } = await import('../../app/desk/rulings.ts')
  const folder = read.values.get('annotations')
  if (folder !== undefined) {
    const { annotationsIn } = await import('../../app/desk/ruled-annotations.ts')
    const setting = await desk.setting()
    const files = await desk.store.read((reading) => annotationsIn(reading, setting))
    for (const part of ['', '/gold', '/pages']) await io.makeFolder(`${folder}${part}`)
    for (const { name, text } of files) await io.writeFile(`${folder}/${name}`, text)
    return io.err.write(
      `parley: ${counted(files.length / 2, 'page')} with annotations written to ${folder}\n`,
    )
  }
  const file = read.positional[1] ?? '-'
  return saveFile(
    io,
    { file, option: 'parley rule export' },
    rulingLines(await desk.store.read((reading) => reading.rulings())),
  )
}

const imported = async (desk: OpenDesk, read: Arguments, io: Io): Promise<void> => {
  const { importRulings } = await import('../../app/desk/rulings.ts')
  const { readFile } = await import('node:fs/promises')
  const [, file] = read.positional
  if (file === undefined)
    throw new UsageError('no file with rulings was named', 'write: parley rule import rulings.jsonl')
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file} cannot be read: give a file that parley rule export wrote`)
  })
  const { fresh, known } = await importRulings(desk.store, text)
  const settled = read.flags.has('later') ? { linked: 0, waits: false } : await desk.settle()
  return io.out.write(
    `${counted(fresh, 'ruling')} taken in, ${String(known)} known already; ${settledWords(settled)}\n`,
  )
}

const lookups = { list, orphans, export: exported } as const

/** `parley rule VERB …`: what a person knows better than the reader. */
export const ruleCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, ruleShapes, 'rule')
  if (read.flags.has('help')) return io.out.write(helpText('rule'))
  const [verb] = read.positional
  const { rulingVerbs } = await import('../../app/desk/draft-rulings.ts')
  const known = [...rulingVerbs, ...Object.keys(lookups), 'import']
  if (verb === undefined || !known.includes(verb))
    throw new UsageError(
      verb === undefined ? 'what is to be ruled was not said' : `parley rule knows no “${verb}”`,
      `there are: ${known.join(', ')}`,
    )
  const look = Object.entries(lookups).find(([name]) => name === verb)?.[1]
  const asked = look || verb === 'import' ? null : askedOf(read, io)
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(deskPlace(read, io), look ? 'read' : 'write'), async (desk) => {
    if (look) return look(desk, read, io)
    if (asked === null) return imported(desk, read, io)
    return rule(desk, asked, { later: read.flags.has('later'), io })
  })
}
