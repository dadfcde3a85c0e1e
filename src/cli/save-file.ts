import { CommandError, type Io } from './io.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'it may not be written',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk may not be written',
}

/** Writes what an option asks for to the file that it names. @throws CommandError that says why it cannot be written. */
export const saveFile = async (
  io: Io,
  { file, option }: { readonly file: string; readonly option: string },
  page: string,
): Promise<void> => {
  await io.writeFile(file, page).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CommandError(
      `cannot write ${file}: ${reasons[code] ?? String(error)}; give ${option} another file`,
    )
  })
}
