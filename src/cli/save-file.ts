import { CommandError, type Io } from './io.ts'

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'a file has that name',
  ENOTDIR: 'a part of its path is a file',
  ENOENT: 'its folder does not exist',
  EACCES: 'it may not be written',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk may not be written',
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? String(error)
}

/** Makes the folder that an option names. @throws CommandError that says why it cannot be made. */
export const openFolder = async (io: Io, folder: string): Promise<void> => {
  await io.makeFolder(folder).catch((error: unknown) => {
    throw new CommandError(`cannot make the folder ${folder}: ${reasonOf(error)}; give --stories another`)
  })
}

/**
 * Writes what an option asks for to the file that it names, `-` for standard output.
 *
 * @throws CommandError that says why it cannot be written.
 */
export const saveFile = async (
  io: Io,
  { file, option }: { readonly file: string; readonly option: string },
  page: string,
): Promise<void> => {
  if (file === '-') return io.out.write(page)
  await io.writeFile(file, page).catch((error: unknown) => {
    const other = option === '--stories' ? 'folder' : 'file'
    throw new CommandError(`cannot write ${file}: ${reasonOf(error)}; give ${option} another ${other}`)
  })
}

/** Does something that writes many files to a folder. @throws CommandError that says why they cannot be written. */
export const whileSaving = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (reasons[code] === undefined) throw error
    throw new CommandError(`cannot write to ${folder}: ${reasonOf(error)}; give another folder`)
  }
}
