// Makes hostile files of the full size (bombs, nesting without end, lengths that lie), reads each with the built command in a
// process of its own, and prints what it cost: it must end with code 0 or 1 and say in one line what is wrong.
//
//   npm run build && npm run hostile            all of them: some minutes, and a gigabyte of room for temporary files
//   npm run hostile -- pdf warc                 those with this in their names
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileMarkup, hostileTexts } from '../test/support/hostile-pages.ts'
import { writeHostile, type HostileFile } from './hostile-file.ts'
import { hostileFiles } from './hostile-files.ts'

const wanted = process.argv.slice(2)
const mostSeconds = 2.5
const mostMegabytes = 1000

// A construct of a million characters, as a file.
const ofConstruct = ({ name, hint, make }: (typeof hostileMarkup)[number]): HostileFile => {
  const unit = Math.max(1, make(2).length - make(1).length)
  const ending = hint === 'html' ? 'html' : 'txt'
  return {
    name: `1mb ${name.replace(/[^\w ,-]/g, (c) => c.charCodeAt(0).toString(16))}.${ending}`,
    make: (put) => {
      put(make(Math.ceil(1e6 / unit)))
    },
  }
}

const asciiFiles: readonly HostileFile[] = Array.from({ length: 128 }, (_, n) => ({
  name: `1mb ascii ${String(n)}.txt`,
  make: (put) => {
    put(String.fromCharCode(n), 1e6)
  },
}))

// What a process inherits of its parent counts in the system's own figure: on Linux its memory is asked for by itself.
const report = `import { existsSync, readFileSync } from 'node:fs'
process.on('exit', () => {
  const u = process.resourceUsage()
  const own = existsSync('/proc/self/status') ? /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) : null
  process.stderr.write('\\n#' + JSON.stringify([(u.userCPUTime + u.systemCPUTime) / 1e6, Number(own?.[1] ?? u.maxRSS) / 1024]) + '\\n')
})`

const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'))
let failed = 0
for (const file of [
  ...hostileFiles,
  ...[...hostileMarkup, ...hostileTexts].map(ofConstruct),
  ...asciiFiles,
]) {
  if (wanted.length > 0 && !wanted.some((part) => file.name.includes(part))) continue
  const path = join(folder, file.name)
  await writeHostile(path, file)
  const start = Date.now()
  const run = spawnSync(
    process.execPath,
    [
      '--max-semi-space-size=64',
      '--max-old-space-size=900',
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      'bin/parley',
      'read',
      path,
      '--json',
    ],
    { encoding: 'utf8', timeout: 60_000, maxBuffer: 1024 ** 3 },
  )
  const wall = (Date.now() - start) / 1000
  const [cpu, memory] = JSON.parse(/\n#(\[.*\])/.exec(run.stderr)?.[1] ?? '[null, null]') as (number | null)[]
  const lines = run.stderr
    .replaceAll(`${folder}/`, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const sound =
    (run.status === 0 || run.status === 1) &&
    !/\n\s+at .*\d+:\d+/.test(run.stderr) &&
    (cpu ?? 99) <= mostSeconds &&
    (memory ?? 9999) <= mostMegabytes
  if (!sound) failed += 1
  console.log(
    [
      sound ? 'ok  ' : 'FAIL',
      file.name.padEnd(28),
      `${(statSync(path).size / 1e6).toFixed(1)} MB`.padStart(9),
      `${cpu?.toFixed(1) ?? '-'} s`.padStart(7),
      `${wall.toFixed(1)} s`.padStart(7),
      `${memory?.toFixed(0) ?? '-'} MB`.padStart(8),
      run.status === null ? `signal ${String(run.signal)}` : `code ${String(run.status)}`,
      `${(run.stdout.length / 1e6).toFixed(1)} MB out`,
      (lines[0] ?? '').slice(0, 150),
      lines.length > 1 ? `(+${String(lines.length - 1)})` : '',
    ].join('  '),
  )
  rmSync(path)
}
rmSync(folder, { recursive: true })
console.log(`${String(failed)} failed`)
process.exitCode = failed > 0 ? 1 : 0
