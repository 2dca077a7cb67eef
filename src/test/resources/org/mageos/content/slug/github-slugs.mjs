// Writes github-slugs.tsv, the ids that github-slugger makes:
//   npm install github-slugger@2.0.0 && node github-slugs.mjs > github-slugs.tsv
// Each group of headings is one document; groups are separated by an empty line.
import GithubSlugger from 'github-slugger'

const groups = [
  // C05, C07, C08, C09: letter case, punctuation, dots, hyphens and dashes
  ['Hello World', 'hello  two  spaces', ' leading and trailing ', 'snake_case_name', 'kebab-case-name',
    'A - B', 'A -- B', 'a – en dash', 'a — em dash', 'don’t', "don't", '“Quoted”', '«Guillemets»',
    '1.7e-3', 'period.txt', 'v2.4.8-p1', '1.2.3', 'Foo.Bar.Baz', 'a,b;c:d', 'a/b\\c', 'C++', 'C#', 'F#',
    '.NET', 'node.js', '@scope/name', '$variable', '50%', 'a & b', 'a&b', 'x = y', 'x == y', 'a + b',
    '(parentheses)', '[brackets]', '{braces}', '<tag>', '`code`', '~tilde~', '^caret^', 'pipe | pipe',
    'star * star', 'question?', 'exclamation!', 'hash # tag', 'comma,', 'semi;', 'colon:', 'a…b', 'a‥b',
    '---', '- x', 'x -', '-x-', '_x_', '__x__', '-', '_', 'T {#id}', 'a  b   c', 'tab\u00a0nbsp',
    'thin\u2009space', 'zero\u200bwidth', 'joiner\u200dhere', 'soft\u00adhyphen', 'line\u2028separator'],
  // C10
  ['Repeat', 'Repeat', 'Repeat', 'repeat', 'REPEAT'],
  // C11
  ['echo', 'echo', 'echo 1', 'echo-1', 'echo'],
  // C12
  ['foxtrot-1', 'foxtrot', 'foxtrot'],
  ['golf', 'golf-1', 'golf', 'golf-1', 'golf-1-1', 'golf 2', 'golf', 'golf-2'],
  ['a-1', 'a', 'a', 'a-1', 'a', 'a-2', 'a-1-1', 'a-1'],
  // C13
  ['__proto__', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'constructor', 'null',
    'undefined', 'true', 'NaN'],
  // C14
  ['😄 unicode emoji', 'unicode emoji 😄', 'unicode 😄 emoji', ':smile:', ':+1: thumbs', '👩‍👩‍👧 family',
    '🇩🇪 flag', '1️⃣ keycap', '☃ snowman', '☃\ufe0f snowman', '©', '™ mark', '® mark', '🚀 v2 🎉 released',
    '🤷🏿\u200d♂\ufe0f Custom Ops'],
  // C15
  ['Привет', 'ПРИВЕТ МИР', 'Ёлка', '你好 世界', '안녕하세요', 'こんにちは、世界。', 'カタカナ・ドット', '「括弧」',
    'Äpfel & Öl', 'ÉCOLE', 'straße', 'STRASSE', 'ẞ', 'Ünïcödé', 'İstanbul', 'ısı', 'ΣΊΣΥΦΟΣ', 'ΟΔΟΣ',
    'Ǆ ǅ ǆ', 'ﬁn', 'Ω Ω', 'Å Å', 'שלום', 'مرحبا بالعالم', 'नमस्ते', 'ภาษาไทย', 'ქართული', 'Ა', 'ᏣᎳᎩ',
    'ꮳꮃꭹ', '𐐀𐐨', '𝒜𝓫', '𠮷野家', 'ᾼ ᾳ', 'ᾈ', 'ŉ', 'ǰ'],
  // C16
  ['e\u0301te\u0301', 'A\u030angstro\u0308m', 'a\u20ddb', 'a\u0488b', 'a\u203fb', 'a\u2040b', 'a\u2054b',
    'a\ufe33b', 'a\uff3fb', '½ cup', 'x²', 'H₂O', '①②', 'Ⅷ', 'ⅷ', 'Ⓐ ⓐ', '٣٤', '१२', '１２', '€ 5', '¥5',
    '£', '∑ x', 'a ≤ b', '→ arrow', '± 1', '×', '÷', '√2', '°C', 'µ', 'µm', 'ª º', '‰', '§ 1', '¶', '†',
    '№ 5', '℃', '℮', '㎏', '〇', '㊙', '々', 'ー', 'ｱ', '·', 'l·l', 'ʼ', 'ˈa', 'ˀ', 'ʰ', '\u0345', '\u0903',
    '\u200f', '\ufeff', '\u2060', '\ufffd', '￼'],
  // Headings without a letter
  ['!!!', '???', '🎉', '...', '!', 'x', '!!! x', '#'],
]

// The same by chance: one of each kind of script and sign, joined at random but the same each time.
// No capital sigma: Java asks for the word around it in another way beyond the basic plane.
const pieces = ['a', 'B', 'é', 'É', 'e\u0301', 'ß', 'ж', 'Ж', '中', '한', 'あ', 'ア', 'א', 'ع', 'ก', 'ि', '\u0301', '\u20e3', '_',
  '‿', '-', '–', '—', ' ', ' ', '.', ',', '!', '?', '/', '\\', '(', ')', '[', ']', '{', '}', '<', '>', '&',
  '#', '+', '=', '*', '~', '^', '|', '$', '%', '@', '€', '½', '²', 'Ⅷ', 'Ⓑ', '٣', '7', '😄', '👍🏽', '\u200d', '\ufe0f',
  '\u00a0', '\u2003', '’', '“', '…', '·', '\u00ad', 'İ', 'ı', 'ǅ', 'ﬃ', '𝔘', '𐐀', '1']
let seed = 42
const random = n => (seed = (seed * 1103515245 + 12345) % 2147483648) % n
for (let group = 0; group < 20; group++) {
  groups.push(Array.from({length: 20}, () => Array.from({length: 1 + random(12)}, () => pieces[(random(65536) >> 4) % pieces.length]).join('')))
}
const few = ['x', 'x-1', 'x 1', 'X', 'x-1-1', 'x-2', 'x 2', 'y', '!', '']
for (let group = 0; group < 10; group++) {
  groups.push(Array.from({length: 12}, () => few[(random(65536) >> 4) % few.length]).filter(text => text))
}

const documents = groups.map(headings => {
  const slugger = new GithubSlugger()
  return headings.map(heading => `${heading}\t${slugger.slug(heading)}\n`).join('')
})
process.stdout.write('# Made by github-slugs.mjs: a heading, a tab, the id that github-slugger gives it.\n' + documents.join('\n'))
