"""Writes python-markdown.tsv, the ids of headings.tsv:

    pip install Markdown==3.11.3 pymdown-extensions==13.1
    python python-markdown-ids.py

The tree processor of the toc extension is run on a tree of headings, each with its text as it is.
"""
import xml.etree.ElementTree as etree
import markdown
from markdown.extensions.toc import TocExtension, slugify, slugify_unicode
from pymdownx.slugs import slugify as pymdownx

VARIANTS = {
    'toc': dict(slugify=slugify),
    'toc separator _': dict(slugify=slugify, separator='_'),
    'toc unicode': dict(slugify=slugify_unicode),
    'pymdownx': dict(slugify=pymdownx()),
    'pymdownx lower': dict(slugify=pymdownx(case='lower')),
    'pymdownx lower-ascii': dict(slugify=pymdownx(case='lower-ascii')),
    'pymdownx fold': dict(slugify=pymdownx(case='fold')),
    'pymdownx lower, percent_encode': dict(slugify=pymdownx(case='lower', percent_encode=True)),
    'pymdownx lower, NFKD': dict(slugify=pymdownx(case='lower', normalize='NFKD')),
    'pymdownx lower, separator _': dict(slugify=pymdownx(case='lower'), separator='_'),
}


def ids(headings, settings):
    md = markdown.Markdown(extensions=[TocExtension(**settings)])
    root = etree.Element('div')
    for text, explicit in headings:
        heading = etree.SubElement(root, 'h2')
        heading.text = text
        if explicit:
            heading.set('id', explicit)
    md.treeprocessors['toc'].run(root)
    return [heading.get('id') for heading in root.findall('h2')]


with open('headings.tsv', encoding='utf-8', newline='') as file:
    lines = [line for line in file.read().split('\n') if '\t' in line or not line.startswith('#')]
documents = [[line.split('\t') for line in document.split('\n')]
             for document in '\n'.join(lines).removesuffix('\n').split('\n\n')]
with open('python-markdown.tsv', 'w', encoding='utf-8', newline='') as file:
    file.write('# Made by python-markdown-ids.py: text; explicit id; ' + '; '.join(VARIANTS) + '\n')
    groups = []
    for headings in documents:
        columns = [ids(headings, settings) for settings in VARIANTS.values()]
        groups.append(''.join('\t'.join([*heading, *(c[i] for c in columns)]) + '\n' for i, heading in enumerate(headings)))
    file.write('\n'.join(groups))
