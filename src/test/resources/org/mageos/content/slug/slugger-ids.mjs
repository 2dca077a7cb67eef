// Writes docusaurus.tsv and vitepress.tsv, the ids of headings.tsv:
//   npm install @docusaurus/mdx-loader@3.10.2 vitepress@1.6.4 @mdit-vue/shared@3.0.2 markdown-it-anchor@10.0.0
//   node slugger-ids.mjs
// Docusaurus: its remark plugin is run on headings of one text, `{#id}` behind it where it has an id.
// VitePress 1.6.4 calls markdown-it-anchor with the slugify of @mdit-vue/shared; so does this, on tokens.
// A document with an explicit id that is taken fails in VitePress, and is left out here.
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {slugify} from '@mdit-vue/shared'
import anchor from 'markdown-it-anchor'

const here = new URL('.', import.meta.url)
const require = createRequire(import.meta.url)
const docusaurus = require('@docusaurus/mdx-loader/lib/remark/headings').default

const lines = readFileSync(new URL('headings.tsv', here), 'utf8').split('\n').filter(line => !line.startsWith('#') || line.includes('\t'))
const documents = lines.join('\n').trimEnd().split('\n\n').map(document => document.split('\n').map(line => line.split('\t')))

async function write(file, columns, idsOf) {
  const groups = []
  for (const headings of documents) {
    let variants
    try {
      variants = await idsOf(headings)
    } catch (error) {
      console.warn(error.message)
      continue
    }
    groups.push(headings.map(([text, id], i) => [text, id, ...variants.map(ids => ids[i])].join('\t') + '\n').join(''))
  }
  writeFileSync(new URL(file, here), `# Made by slugger-ids.mjs: text, explicit id, ${columns.join(', ')}\n` + groups.join('\n'))
}

await write('docusaurus.tsv', ['docusaurus', 'docusaurus with maintainCase'], async headings =>
  Promise.all([false, true].map(async anchorsMaintainCase => {
    const children = headings.map(([text, id]) => ({type: 'heading', depth: 2, children: [{type: 'text', value: id ? `${text} {#${id}}` : text}]}))
    await docusaurus({anchorsMaintainCase})({type: 'root', children})
    return children.map(heading => heading.data.id)
  })))

let rule
anchor({core: {ruler: {push: (name, made) => { rule = made }}}}, {slugify})
await write('vitepress.tsv', ['vitepress'], headings => {
  const tokens = headings.flatMap(([text, id]) => {
    const attrs = id ? {id} : {}
    return [
      {type: 'heading_open', tag: 'h2', attrs, attrGet: name => attrs[name] ?? null, attrSet: (name, value) => { attrs[name] = value }},
      {type: 'inline', children: [{type: 'text', content: text}]},
      {type: 'heading_close', tag: 'h2'}]
  })
  rule({tokens, env: {}})
  return [tokens.filter(token => token.attrs).map(token => token.attrs.id)]
})
