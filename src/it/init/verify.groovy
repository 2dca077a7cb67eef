import org.mageos.content.maven.ItBuild

def build = ItBuild.in(basedir)
        .logs("Collection posts: 3 files of src/data/posts/*.md, by folder and shape")
        .logs("posts.permalink: /blog/{slug}, 3 of 3 linked paths")
        .logs("For GitHub Actions:")
        .logs("mageos-content.yaml, schemas/authors.json, schemas/posts.json are there already, and nothing would change")
        .logs("The pom, or its parent, has the plugin already: it stays as it is")
        .writes("mageos-content.yaml", "    permalink: /blog/{slug}  # 3 of 3")
        .writes("mageos-content.yaml", "      author: authors  # 3 of 3 values are found there")
        .writes("mageos-content.yaml", "      image: public/images  # 3 of 3 are files")
        .writes("schemas/posts.json", '"format": "date"')
        .reportsInAll(0)

def pom = build.text("pom.xml")
assert pom.contains("    <!-- No build yet. -->\n    <build>\n        <plugins>\n            <plugin>\n")
assert pom.endsWith("        </plugins>\n    </build>\n</project>\n")
