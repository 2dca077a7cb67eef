// Compares two dumps as multisets per file; a line number may differ by the span of a tag.
// Usage: node diff.mjs theirs.tsv ours.tsv [samples per kind]
import fs from 'node:fs'

const samples = Number(process.argv[4] ?? 20)
const ignored = new Set(['undefined', 'problem'])

function read(file, level) {
  const counts = new Map()
  for (const row of fs.readFileSync(file, 'utf8').split('\n')) {
    if (!row) continue
    const [name, line, kind, value] = row.split('\t')
    if (ignored.has(kind)) continue
    const key = [name, kind, level(kind, value)].join('\t')
    if (!counts.has(key)) counts.set(key, [])
    counts.get(key).push(Number(line))
  }
  return counts
}

// Trailing white space in a heading's text has no meaning of its own.
const level = (kind, value = '') =>
  kind === 'heading' ? value.replace(/\s+/g, ' ').trim() : kind === 'link-EXPRESSION' ? value.trim() : value
const theirs = read(process.argv[2], level)
const ours = read(process.argv[3], level)
const total = {}
const found = {}
for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
  const kind = key.split('\t')[1]
  const mine = (ours.get(key) ?? []).sort((a, b) => a - b)
  const other = (theirs.get(key) ?? []).sort((a, b) => a - b)
  total[kind] = (total[kind] ?? 0) + other.length
  found[kind] ??= {missing: [], extra: [], lines: []}
  if (other.length > mine.length) found[kind].missing.push(key + '\t' + other)
  else if (mine.length > other.length) found[kind].extra.push(key + '\t' + mine)
  else if (!kind.endsWith('ATTRIBUTE') && mine.some((line, i) => line < other[i]))
    found[kind].lines.push(key + '\t' + other + ' / ' + mine)
}
for (const [kind, differences] of Object.entries(found)) {
  const {missing, extra, lines} = differences
  console.log(`${kind}: ${total[kind]} compared, missing ${missing.length}, extra ${extra.length}, other line ${lines.length}`)
  for (const [what, rows] of Object.entries(differences))
    for (const row of rows.slice(0, samples)) console.log(`  ${what}: ${row}`)
}
