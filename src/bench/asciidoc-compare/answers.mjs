// Writes what Asciidoctor makes of each snippet of answers.txt below it, for the test of the reader.
// Usage: node answers.mjs FILE, with @asciidoctor/core 2.2.9 beside it
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import asciidoctorFactory from '@asciidoctor/core'

const asciidoctor = asciidoctorFactory()
asciidoctor.LoggerManager.setLogger(asciidoctor.MemoryLogger.create())
const file = process.argv[2]
const structural = /^(header|content|footer|preamble|footnotes|footer-text|toc|toctitle|author\d*|email\d*|rev\w+)$/

function decode(text) {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(+n)).replace(/&amp;/g, '&')
}

function answers(source) {
  const html = asciidoctor.convert(source, {
    safe: 'unsafe', base_dir: dirname(file), standalone: true,
    attributes: { toc: null, stylesheet: null, webfonts: null, docname: 'page' },
  })
  const seen = new Set()
  for (const tag of html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)) {
    for (const [, name, value] of tag[2].matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
      const kind = name === 'id' && !structural.test(value) ? 'id'
        : tag[1] === 'a' && name === 'href' ? 'link'
        : ['img', 'video', 'audio', 'source'].includes(tag[1]) && name === 'src' ? 'image' : ''
      if (kind && (value || kind !== 'id') && !/^#_footnote(ref|def)_/.test(value)) seen.add(kind + ' ' + decode(value).replace(/\n/g, ' '))
    }
  }
  return [...seen].sort()
}

const snippets = readFileSync(file, 'utf8').split(/^%%% /m).slice(1)
writeFileSync(file, snippets.map(snippet => {
  const [names, ...rest] = snippet.split('\n')
  const source = rest.join('\n').split(/^%%%$/m)[0].replace(/\n+$/, '')
  return '%%% ' + [names, source, '%%%', ...answers(source)].join('\n') + '\n'
}).join(''))
