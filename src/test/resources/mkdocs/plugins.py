"""Builds a small site with and without each plugin of MkDocs that is installed, and tells what
the plugin changes: python plugins.py > plugins.txt

A line for each: its name, then what it adds or changes: pages (URLs of HTML that no document has),
files (others), links (links and images that become others), anchors (ids that are no more), or - for
none of them; failed: it does not run with its defaults.
"""

import os
import re
import subprocess
import sys
import tempfile
from importlib.metadata import entry_points, version

A = """# Page A

Text with a [link](b.md#part-b), a [lost one](gone.md), a [name](c.md), a [plain](gone/) one, ![image](x.png)
and a [[b]] and [b][] and [Page B](#page-a) and [wiki](b) and <a href="c/d/">HTML</a>.

## Part one

!!! note "Title"
    Text in a block.

> [!NOTE]
> A note.

| a | b |
|---|---|
| c | d |

```mermaid
graph LR; A-->B
```
"""
B = "# Page B\n\n## Part B\n\n[back](index.md) [deep](sub/c.md)\n"
CONFIG = {
    "redirects": "redirect_maps: {}",
    "encryptcontent": "global_password: x",
    "rss": "use_git: false",
}


def build(plugin):
    with tempfile.TemporaryDirectory() as root:
        os.makedirs(root + "/docs/sub")
        os.makedirs(root + "/theme")
        for name, text in {
            "docs/index.md": A,
            "docs/b.md": B,
            "docs/sub/c.md": "# Page C\n\n[up](../b.md)\n",
            "docs/x.png": "x",
            "theme/main.html": "<html><head></head><body>{{ page.content }}</body></html>",
            "theme/404.html": "<html></html>",
            "mkdocs.yml": "site_name: x\nsite_url: https://e.example/\n"
            "theme: {name: null, custom_dir: theme}\n"
            "markdown_extensions: [admonition, toc, tables, attr_list]\nplugins:\n"
            + ("  - %s: {%s}\n" % (plugin, CONFIG.get(plugin, "")) if plugin else "  []\n"),
        }.items():
            with open(os.path.join(root, name), "w") as file:
                file.write(text)
        run = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "-q"], cwd=root, capture_output=True
        )
        if run.returncode:
            return None
        found = {}
        for folder, _, names in os.walk(root + "/site"):
            for name in names:
                path = os.path.join(folder, name)
                text = open(path, encoding="utf-8", errors="replace").read()
                body = text[text.find("<body") :] if name.endswith(".html") else ""
                found[os.path.relpath(path, root + "/site")] = (
                    set(re.findall(r'\b(?:href|src)="?([^"\s>]*)', body)),
                    set(re.findall(r'\bid="?([^"\s>]*)', body)),
                )
        return found


def changes(plain, found):
    if found is None:
        return "failed"
    new = set(found) - set(plain)
    links = ids = False
    for path in plain:
        before, after = plain[path], found.get(path, (set(), set()))
        links |= not before[0] <= after[0]
        ids |= not before[1] <= after[1]
    words = {
        "pages": any(name.endswith(".html") for name in new),
        "files": any(not name.endswith(".html") for name in new),
        "links": links,
        "anchors": ids,
    }
    return ",".join(word for word, holds in words.items() if holds) or "-"


print("# mkdocs", version("mkdocs"))
plain = build(None)
for plugin in sorted(entry_points(group="mkdocs.plugins"), key=lambda point: point.name):
    print(plugin.name, plugin.dist.version, changes(plain, build(plugin.name)), flush=True)
