import pathlib, markdown

for page in pathlib.Path("site").rglob("[!_]*.md"):
    out = pathlib.Path("out", page.relative_to("site")).with_suffix(".html")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(markdown.markdown(page.read_text()))
