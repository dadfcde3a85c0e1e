import { commandNames, helpText } from './help-text.ts'
import { CommandError, UsageError, type Io } from './io.ts'

const helpCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const [command, ...more] = given
  if (more.length > 0 || (command !== undefined && !commandNames.includes(command)))
    throw new UsageError(`no help on “${given.join(' ')}”`, `there is help on: ${commandNames.join(', ')}`)
  await io.out.write(helpText(command ?? null))
}

const unknownCommand = (command: string): UsageError => {
  if (command.startsWith('-'))
    return new UsageError(
      `unknown option “${command}” before the command`,
      'options come after the command: parley read PATH… --json',
    )
  const meant = commandNames.find((name) => name.slice(0, 2) === command.slice(0, 2))
  const hint =
    meant === undefined || /[./]/.test(command)
      ? `to read pages write: parley read ${command}`
      : `did you mean parley ${meant}?`
  return new UsageError(`unknown command “${command}”`, hint)
}

type Command = (given: readonly string[], io: Io) => Promise<void>

// Each is loaded when it is asked for.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read-command.ts')).readCommand,
  diff: async () => (await import('./diff-command.ts')).diffCommand,
  stories: async () => (await import('./stories-command.ts')).storiesCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
  articles: async () => (await import('./articles-command.ts')).articlesCommand,
  annotate: async () => (await import('./annotate-command.ts')).annotateCommand,
  init: async () => (await import('./desk/init-command.ts')).initCommand,
  add: async () => (await import('./desk/add-command.ts')).addCommand,
  show: async () => (await import('./desk/show-command.ts')).showCommand,
  serve: async () => (await import('./desk/serve-command.ts')).serveCommand,
  publish: async () => (await import('./desk/publish-command.ts')).publishCommand,
  search: async () => (await import('./desk/search-command.ts')).searchCommand,
  set: async () => (await import('./desk/set-command.ts')).setCommand,
  reread: async () => (await import('./desk/reread-command.ts')).rereadCommand,
  move: async () => (await import('./desk/move-command.ts')).moveCommand,
  status: async () => (await import('./desk/status-command.ts')).statusCommand,
  worker: async () => (await import('./desk/worker-command.ts')).workerCommand,
  verify: async () => (await import('./desk/verify-command.ts')).verifyCommand,
  backup: async () => (await import('./desk/backup-command.ts')).backupCommand,
  doctor: async () => (await import('./desk/doctor-command.ts')).doctorCommand,
  forget: async () => (await import('./desk/forget-command.ts')).forgetCommand,
  rule: async () => (await import('./desk/rule-command.ts')).ruleCommand,
  score: async () => (await import('./desk/score-command.ts')).scoreCommand,
  help: () => Promise.resolve(helpCommand),
}

const run = async (given: readonly string[], io: Io): Promise<void> => {
  const [command, ...rest] = given
  if (command === undefined)
    throw new UsageError('no command', 'write: parley read PATH… (parley help tells more)')
  if (command === '--help' || command === '-h') return io.out.write(helpText(null))
  if (command === '--version') return io.out.write(`${await io.version()}\n`)
  const load = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (load === undefined) throw unknownCommand(command)
  return (await load())(rest, io)
}

// Files of one's own that cannot be used are said like any wrong use.
const fileHints: Readonly<Record<string, string>> = {
  CodebookError: 'docs/issues.md says how issues are written',
  StoryNamesError: 'docs/stories.md says how names are written',
}

// What a desk cannot do is said with what to do about it.
const isDeskError = (error: unknown): error is Error & { readonly hint: string } =>
  error instanceof Error &&
  (error.name === 'StoreError' || error.name === 'RulingError') &&
  'hint' in error &&
  typeof error.hint === 'string'

const hintOf = (error: unknown): string | null => {
  if (error instanceof UsageError || isDeskError(error)) return error.hint
  return error instanceof Error ? (fileHints[error.name] ?? null) : null
}

const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'

const messageOf = (error: unknown, hint: string | null): string => {
  if (!(error instanceof Error)) return `failed: ${String(error)}`
  if (hint !== null || error instanceof CommandError) return error.message
  const full = 'code' in error && error.code === 'ENOSPC'
  return full
    ? 'cannot write what was asked for: the disk is full'
    : `failed: ${error.stack ?? error.message}`
}

/** Control characters in what a person typed or a file is called must not reach the terminal. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '?')

/**
 * Runs one command and gives its exit code: 0 done, 1 failed, 2 wrong use. A reader that goes away early (`| head`) is no
 * failure.
 *
 * @example process.exitCode = await main(process.argv.slice(2), processIo())
 */
export const main = async (given: readonly string[], io: Io): Promise<0 | 1 | 2> => {
  try {
    await run(given, io)
    return 0
  } catch (error) {
    if (isBrokenPipe(error)) return 0
    const hint = hintOf(error)
    await io.err
      .write(plain(`parley: ${messageOf(error, hint)}${hint === null ? '' : `\n  ${hint}`}\n`))
      .catch(() => undefined)
    return hint === null || isDeskError(error) ? 1 : 2
  }
}
