// Writes docusaurus-names.tsv, names of documents and what Docusaurus makes of them:
//   npm pack @docusaurus/plugin-content-docs@3.10.2 && tar xf *.tgz && node docusaurus-names.mjs
import {createRequire} from 'node:module'
import {writeFileSync} from 'node:fs'

const {DefaultNumberPrefixParser, stripPathNumberPrefixes} = createRequire(import.meta.url)('./package/lib/numberPrefix.js')
const names = ['intro', '01-intro', '1-intro', '001-intro', '01_intro', '01.intro', '1 - intro', '1 -intro', '1- intro', '1--intro', '1-_.intro',
  '1intro', '1 intro', '1-', '1 - ', '1--', '-intro', '-1-intro', '2021-11-foo', '2021-11-24 - foo', '2021-11-24-foo', '20-11-24_foo', '2021_11_foo',
  '2021.11.foo', '7.0-foo', '7_0_foo', '12345-4-foo', '8.0', '8.0.0', '1-2', '1 - 2', '1-2foo', '1 -2foo', '1- 2foo', '1--2foo', '1-- 2', '10-10-ten', '99.', '0-zero', '٣-three',
  '1-日本', '1\u3000-\u3000x', '1\u00a0-x', '1\u0085-x', '1\ufeff-x', '1-\u2028x', '1 - - x', '1-.x', '1_ _x', '', '1', '--', '1-x-2-y', '0123456789-x', 'a-1-b',
  '1-a/2-b/3-c', '1-a/2021-11/3-c', '/1-a/', '1-a//b', '01-index', '1.2/3-x', '1/2-x', 'a/b', '1-/x', '1-😄', '😄-1']
writeFileSync('docusaurus-names.tsv', '# Made by docusaurus-names.mjs: path, path without number prefixes\n'
  + names.map(name => `${name}\t${stripPathNumberPrefixes(name, DefaultNumberPrefixParser)}\n`).join(''))
