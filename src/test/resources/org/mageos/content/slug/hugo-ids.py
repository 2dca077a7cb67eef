"""Writes goldmark.tsv and hugo-paths.tsv, the ids of headings.tsv and what Hugo makes of its texts in paths:

    apt-get install hugo                                     (0.111.3 of Debian 12: the command hugo)
    go install github.com/gohugoio/hugo@v0.162.1             (a later one, of the Go module proxy)
    python hugo-ids.py hugo path/to/the/later/hugo

Hugo before 0.144 takes the id from the Markdown of the heading's last line, later ones from its text. Here
all signs are escaped, which is the same for both; headings that are empty or have spaces around are left out.
goldmark.tsv is what both versions give; the script fails if they differ. What urlize gives is unescaped.
"""
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

TYPES = ['github', 'github-ascii', 'blackfriday']


def build(hugo, files, config):
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder)
        (site / 'config.json').write_text(json.dumps({'baseURL': '/', 'disableKinds': ['RSS', 'sitemap', 'taxonomy', 'term'], **config}))
        for name, text in files.items():
            (site / name).parent.mkdir(parents=True, exist_ok=True)
            (site / name).write_text(text, encoding='utf-8', newline='')
        subprocess.run([hugo, '--quiet', '--source', folder], check=True, stdout=sys.stderr)
        return {str(p.relative_to(site / 'public')): p.read_text(encoding='utf-8') for p in (site / 'public').rglob('*') if p.is_file()}


def escaped(text):
    return re.sub(r'([!-/:-@[-`{-~])', r'\\\1', text)


def ids(hugo, documents, id_type):
    files = {f'content/d{i}.md': ''.join(f'## {escaped(text)}' + (f' {{#{explicit}}}' if explicit else '') + '\n\n' for text, explicit in d)
             for i, d in enumerate(documents)}
    pages = build(hugo, {**files, 'layouts/_default/single.html': '{{ .Content }}', 'layouts/index.html': 'home', 'layouts/_default/list.html': 'list'},
                  {'markup': {'goldmark': {'parser': {'autoHeadingIDType': id_type, 'autoIDType': id_type}}}})
    made = [[html.unescape(i) for i in re.findall(r'<h2 id="?([^">]*)', pages[f'd{i}/index.html'])] for i in range(len(documents))]
    for document, found in zip(documents, made):
        assert len(document) == len(found), (document, found)
    return made


def paths(hugo, texts, remove_accents, to_lower):
    template = '{{ range site.Data.texts }}{{ . | urlize }}\t{{ . | anchorize }}\n{{ end }}'
    pages = build(hugo, {'data/texts.json': json.dumps(texts), 'layouts/index.txt': template, 'content/_index.md': ''},
                  {'removePathAccents': remove_accents, 'disablePathToLower': not to_lower, 'outputs': {'home': ['txt']},
                   'outputFormats': {'txt': {'mediaType': 'text/plain', 'isPlainText': True, 'baseName': 'index'}}})
    return [line.split('\t') for line in pages['index.txt'].split('\n')[:-1]]


def page_paths(hugo, texts, remove_accents):
    files = {f'content/s/{text}.md': f'---\ntitle: x\nn: {i}\n---\n' for i, text in enumerate(texts)}
    pages = build(hugo, {**files, 'layouts/index.txt': '{{ range site.RegularPages }}{{ .Params.n }}\t{{ .RelPermalink }}\n{{ end }}'},
                  {'removePathAccents': remove_accents, 'outputs': {'home': ['txt']},
                   'outputFormats': {'txt': {'mediaType': 'text/plain', 'isPlainText': True, 'baseName': 'index'}}})
    found = dict(line.split('\t') for line in pages['index.txt'].split('\n')[:-1])
    return [found.get(str(i), '(none)') for i in range(len(texts))]


with open('headings.tsv', encoding='utf-8', newline='') as file:
    lines = [line for line in file.read().split('\n') if '\t' in line or not line.startswith('#')]
everything = [[line.split('\t') for line in d.split('\n')] for d in '\n'.join(lines).removesuffix('\n').split('\n\n')]
documents = [[h for h in d if h[0] and h[0].strip() == h[0]] for d in everything]
texts = sorted({h[0] for d in everything for h in d if h[0] and len(h[0]) < 200})

with open('goldmark.tsv', 'w', encoding='utf-8', newline='') as file:
    made = [[ids(hugo, documents, t) for t in TYPES] for hugo in sys.argv[1:]]
    for other in made[1:]:
        for t, one, two in zip(TYPES, made[0], other):
            for document, a, b in zip(documents, one, two):
                for h, x, y in zip(document, a, b):
                    if x != y:
                        print('differs', t, h, x, y)
    assert all(m == made[0] for m in made)
    file.write('# Made by hugo-ids.py: text, explicit id, ' + ', '.join(TYPES) + '\n')
    file.write('\n'.join(''.join('\t'.join([*h, *(column[d][i] for column in made[0])]) + '\n' for i, h in enumerate(document))
                         for d, document in enumerate(documents)))

with open('hugo-paths.tsv', 'w', encoding='utf-8', newline='') as file:
    # Names that are no file names of their own, or that Hugo takes for a language or a hidden file, are left out of the pages.
    names, folded = [], set()
    for text in texts:
        if not re.search(r'[/\\.]|^_|~$|^#|^ | $', text) and text.lower() not in folded and 'index' not in text:
            folded.add(text.lower())
            names.append(text)
    columns, heads = [], []
    for hugo in sys.argv[1:]:
        version = re.search(r'v[0-9.]+', subprocess.run([hugo, 'version'], capture_output=True, text=True).stdout).group()
        for accents, lower in [(False, True), (True, True), (False, False)]:
            got = paths(hugo, texts, accents, lower)
            columns.append([urllib.parse.unquote(g[0]) for g in got])
            heads.append(f'{version} urlize removePathAccents={accents} disablePathToLower={not lower}')
        columns.append([g[1] for g in got])
        heads.append(f'{version} anchorize')
        for accents in (False, True):
            found = {name: urllib.parse.unquote(path) for name, path in zip(names, page_paths(hugo, names, accents))}
            columns.append([found.get(t, '-') for t in texts])
            heads.append(f'{version} page removePathAccents={accents}')
    file.write('# Made by hugo-ids.py: text; ' + '; '.join(heads) + '\n')
    file.write(''.join('\t'.join([text, *(c[i] for c in columns)]) + '\n' for i, text in enumerate(texts)))
