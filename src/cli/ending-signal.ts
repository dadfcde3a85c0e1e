/** Ends when the system or a person asks for it: work in hand is done first. Asked again, the process ends at once. */
export const endingSignal = (): AbortSignal => {
  const controller = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      controller.abort()
    })
  return controller.signal
}
