#!/usr/bin/env python3
"""Compares two dumps: compare.py ASCIIDOCTOR OURS. Prints what only one has, and the counts."""
import sys, collections
IDS = set('header content footer preamble footnotes footer-text toc toctitle author email revnumber revdate revremark'.split())
def read(path):
    found = collections.defaultdict(set)
    for line in open(path, encoding='utf-8'):
        parts = line.rstrip('\n').split('\t')
        if len(parts) == 3 and not (parts[1] == 'id' and parts[2] in IDS):
            found[parts[0]].add((parts[1], parts[2].replace('%20', ' ')))
    return found
theirs, ours = read(sys.argv[1]), read(sys.argv[2])
both = only = 0
kinds = collections.Counter()
for file in sorted(theirs.keys() | ours.keys()):
    both += len(theirs[file] & ours[file])
    for sign, those in (('-', theirs[file] - ours[file]), ('+', ours[file] - theirs[file])):
        for kind, value in sorted(those):
            only += 1
            kinds[sign + kind] += 1
            print(file, sign + kind, value, sep='\t')
print('equal: %d, different: %d %s' % (both, only, dict(kinds)), file=sys.stderr)
