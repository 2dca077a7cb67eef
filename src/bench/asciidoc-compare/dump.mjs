// Prints what Asciidoctor makes of all AsciiDoc files of a folder: ids, links and images of its HTML.
// Usage: node dump.mjs FOLDER [name=value…], with @asciidoctor/core beside it
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import asciidoctorFactory from '@asciidoctor/core'

const asciidoctor = asciidoctorFactory()
const [, , root, ...settings] = process.argv
const attributes = { toc: null, 'source-highlighter': null, stylesheet: null, webfonts: null }
for (const setting of settings) {
  const [name, value] = setting.split('=')
  attributes[name] = value ?? ''
}

function walk(folder, found = []) {
  for (const name of readdirSync(folder).sort()) {
    if (name === '.git' || name === 'node_modules') continue
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory()) walk(path, found)
    else if (stat?.isFile() && /\.(adoc|asciidoc|asc)$/.test(name)) found.push(path)
  }
  return found
}

function decode(text) {
  return text
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(+n)).replace(/&amp;/g, '&')
}

const logger = asciidoctor.MemoryLogger.create()
asciidoctor.LoggerManager.setLogger(logger)
for (const path of walk(root)) {
  const file = relative(root, path)
  let html
  try {
    html = asciidoctor.convertFile(path, { safe: 'unsafe', to_file: false, standalone: true, attributes })
  } catch (e) {
    console.log([file, 'error', String(e).split('\n')[0]].join('\t'))
    continue
  }
  const seen = new Set()
  for (const tag of html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)) {
    for (const [, name, value] of tag[2].matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
      const kind = name === 'id' ? 'id'
        : tag[1] === 'a' && name === 'href' ? 'link'
        : ['img', 'video', 'audio', 'source'].includes(tag[1]) && name === 'src' ? 'image' : ''
      if (kind && !/^#?_footnote(ref|def)_/.test(value)) seen.add(kind + '\t' + decode(value))
    }
  }
  for (const one of [...seen].sort()) console.log(file + '\t' + one)
}
