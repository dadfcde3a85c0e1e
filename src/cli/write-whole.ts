import { randomUUID } from 'node:crypto'
import { access, constants, lstat, open, rename, rm, writeFile } from 'node:fs/promises'

/**
 * Writes a file whole or not at all: what stands there already stays until the new text is on the disk. A device, a pipe or a link is
 * written straight, and so is a file in a folder where no other may be made.
 *
 * @throws the system's error where it cannot be written.
 */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  const known = await lstat(path).catch(() => null)
  if (known?.isFile() === false) return writeFile(path, text)
  // To put another file in its place is allowed where to change it is not.
  if (known !== null) await access(path, constants.W_OK)
  const beside = `${path}.${randomUUID().slice(0, 8)}.part`
  const made = await open(beside, 'wx', known?.mode).catch(() => null)
  if (made === null) return writeFile(path, text)
  try {
    await made.writeFile(text)
    await made.close()
    await rename(beside, path)
  } catch (error) {
    await made.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
}
