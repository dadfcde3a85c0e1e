import type { Look } from './linker.ts'

/** Who asked the whole about which name or id, so that it can be asked again when the answer is another. */
export interface Asking<Who> {
  /** Does some work for somebody. */
  readonly during: <T>(look: Look, who: Who, work: () => T) => T
  readonly whoAsked: (what: ReadonlySet<string>) => ReadonlySet<Who>
}

/** Opens an empty record of who asked what. */
export const openAsking = <Who>(): Asking<Who> => {
  const askers = new Map<string, Set<Who>>()
  const note = (what: string, who: Who): void => {
    const known = askers.get(what)
    if (known) known.add(who)
    else askers.set(what, new Set([who]))
  }
  return {
    during: (look, who, work) =>
      look.listen
        ? look.listen((what) => {
            note(what, who)
          }, work)
        : work(),
    whoAsked: (what) => new Set([...what].flatMap((w) => [...(askers.get(w) ?? [])])),
  }
}
