// Prints what the reference parsers of MDX and GitHub Flavored Markdown read in all Markdown files
// of a folder, in the format of DocumentDump: file, line, kind and value, separated by tabs.
import fs from 'node:fs'
import path from 'node:path'
import {unified} from 'unified'
import remarkParse from 'remark-parse'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkDirective from 'remark-directive'

const root = process.argv[2]
const base = () => unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
const markdown = base()
const mdx = base().use(remarkMdx).use(remarkDirective)

function* walk(folder) {
  const entries = fs.readdirSync(folder, {withFileTypes: true})
  for (const entry of entries) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(file)
    else if (/\.mdx?$/.test(entry.name)) yield file
  }
}

// The text of a heading: no alternative texts, tags, expressions or footnote marks.
function text(node) {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'textDirective') return ':' + node.name + (node.children.length ? '[' + node.children.map(text).join('') + ']' : '')
  if (node.type === 'break') return ' '
  return (node.children ?? []).map(text).join('')
}

function attribute(node, name) {
  const found = (node.attributes ?? []).find((one) => one.name === name)
  if (!found) return
  if (typeof found.value === 'string') return {value: found.value}
  if (found.value === null) return {value: ''}
  const literal = /^\s*(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`)\s*$/.exec(found.value.value)
  return literal
    ? {value: literal[1] ?? literal[2] ?? literal[3]}
    : {value: found.value.value, expression: true}
}

function visit(node, source, put) {
  const line = node.position?.start.line
  switch (node.type) {
    case 'heading':
      put(line, 'heading', node.depth + ' ' + text(node).replace(/\n/g, ' '))
      break
    case 'link': {
      const raw = source.slice(node.position.start.offset, node.position.end.offset)
      if (raw.startsWith('[')) put(line, 'link-INLINE', node.url)
      else if (!/^<?mailto:|@/.test(node.url) || /^https?:/.test(node.url)) put(line, 'link-AUTOLINK', node.url)
      break
    }
    case 'image':
      put(line, 'image-INLINE', node.url)
      break
    case 'definition':
      put(line, 'definition', node.url)
      break
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const href = attribute(node, 'href')
      if (href) put(line, href.expression ? 'link-EXPRESSION' : 'link-ATTRIBUTE', href.value)
      const id = attribute(node, 'id')
      if (id && !id.expression && id.value) put(line, 'id', id.value)
      if (['img', 'video', 'audio', 'source', 'track', 'embed', 'Image', 'Picture'].includes(node.name)) {
        const src = attribute(node, 'src')
        if (src && !src.expression) put(line, 'image-ATTRIBUTE', src.value)
      }
      if (['iframe', 'frame', 'script'].includes(node.name)) {
        const src = attribute(node, 'src')
        if (src) put(line, src.expression ? 'link-EXPRESSION' : 'link-ATTRIBUTE', src.value)
      }
      break
    }
    case 'html':
      // A second opinion on raw HTML, by plain patterns: good for well-formed tags on real pages.
      for (const tag of node.value.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([a-z][a-z0-9]*)\s[^>]*>/gi)) {
        const one = (name) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag[0])?.[1]
        const [href, id, src] = [one('href'), one('id'), one('src')]
        if (href !== undefined) put(line, 'link-ATTRIBUTE', href)
        if (id) put(line, 'id', id)
        if (src !== undefined && /^(img|video|audio|source|embed)$/i.test(tag[1])) put(line, 'image-ATTRIBUTE', src)
        if (src !== undefined && /^(iframe|script)$/i.test(tag[1])) put(line, 'link-ATTRIBUTE', src)
      }
      break
  }
  for (const child of node.children ?? []) visit(child, source, put)
}

let files = 0
for (const file of walk(root)) {
  const source = fs.readFileSync(file, 'utf8')
  const name = path.relative(root, file).replaceAll('\\', '/')
  files++
  try {
    const tree = (file.endsWith('.mdx') ? mdx : markdown).parse(source)
    visit(tree, source, (line, kind, value) =>
      process.stdout.write([name, line, kind, value.replace(/\n/g, '\\n')].join('\t') + '\n'))
  } catch (error) {
    process.stderr.write(name + ': ' + error.message + '\n')
  }
}
process.stderr.write(files + ' files\n')
