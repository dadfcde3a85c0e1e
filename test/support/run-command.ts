// The command as a process of its own, of the sources as they stand.
import { main } from '../../src/cli/main.ts'
import { processIo } from '../../src/cli/process-io.ts'

process.exitCode = await main(process.argv.slice(2), processIo())
