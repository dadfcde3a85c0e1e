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

const run = async (given: readonly string[], io: Io): Promise<void> => {
  const [command, ...rest] = given
  switch (command) {
    case 'read':
      return (await import('./read-command.ts')).readCommand(rest, io)
    case 'diff':
      return (await import('./diff-command.ts')).diffCommand(rest, io)
    case 'stories':
      return (await import('./stories-command.ts')).storiesCommand(rest, io)
    case 'explain':
      return (await import('./explain-command.ts')).explainCommand(rest, io)
    case 'articles':
      return (await import('./articles-command.ts')).articlesCommand(rest, io)
    case 'annotate':
      return (await import('./annotate-command.ts')).annotateCommand(rest, io)
    case 'init':
      return (await import('./desk/init-command.ts')).initCommand(rest, io)
    case 'add':
      return (await import('./desk/add-command.ts')).addCommand(rest, io)
    case 'show':
      return (await import('./desk/show-command.ts')).showCommand(rest, io)
    case 'status':
      return (await import('./desk/status-command.ts')).statusCommand(rest, io)
    case 'worker':
      return (await import('./desk/worker-command.ts')).workerCommand(rest, io)
    case 'verify':
      return (await import('./desk/verify-command.ts')).verifyCommand(rest, io)
    case 'backup':
      return (await import('./desk/backup-command.ts')).backupCommand(rest, io)
    case 'doctor':
      return (await import('./desk/doctor-command.ts')).doctorCommand(rest, io)
    case 'forget':
      return (await import('./desk/forget-command.ts')).forgetCommand(rest, io)
    case 'help':
      return helpCommand(rest, io)
    case '--help':
    case '-h':
      return io.out.write(helpText(null))
    case '--version':
      return io.out.write(`${await io.version()}\n`)
    case undefined:
      throw new UsageError('no command', 'write: parley read PATH… (parley help tells more)')
    default:
      throw unknownCommand(command)
  }
}

// Files of one's own that cannot be used are said like any wrong use.
const fileHints: Readonly<Record<string, string>> = {
  CodebookError: 'docs/issues.md says how issues are written',
  StoryNamesError: 'docs/stories.md says how names are written',
}

// What a desk cannot do is said with what to do about it.
const isDeskError = (error: unknown): error is Error & { readonly hint: string } =>
  error instanceof Error && error.name === 'StoreError' && 'hint' in error && typeof error.hint === 'string'

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
