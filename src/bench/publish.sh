#!/usr/bin/env bash
# Times the goals that publish as a whole process, against an empty Maven build:
#
#   mvn -B install -DskipTests -Dinvoker.skip
#   src/bench/publish.sh
#
# First what render-feeds and render-sitemap add to lint in one Maven run over the Mage-OS site,
# where `mvn verify` has put it together: the median over RUNS (default 5) of the difference in
# empty builds. Then the two goals over PAGES (default 100000) generated posts in a heap of 1 GB.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/timing.sh

runs=${RUNS:-5}
pages=${PAGES:-100000}

site=target/it/mage-os-site
if [ -e "$site/build.log" ]; then
  site=$(cd "$site" && pwd)
  seconds goals "$site" render-feeds render-sitemap lint > /dev/null
  : > "$scratch/added"
  for ((i = 0; i < runs; i++)); do
    all=$(seconds goals "$site" render-feeds render-sitemap lint)
    lint=$(seconds goals "$site" lint)
    empty=$(seconds empty)
    echo "$all $lint $empty" >> "$scratch/added"
  done
  printf 'mage-os-site: with feeds and sitemap %.2f s, lint %.2f s, empty %.2f s, added %.2f\n' \
    "$(awk '{ print $1 }' "$scratch/added" | median)" \
    "$(awk '{ print $2 }' "$scratch/added" | median)" \
    "$(awk '{ print $3 }' "$scratch/added" | median)" \
    "$(awk '{ print ($1 - $2) / $3 }' "$scratch/added" | median)"
fi

# Some 2 kB of text with links, lists, code and an image in each post.
generated="$PWD/$scratch/posts-$pages"
if [ ! -d "$generated" ]; then
  mkdir -p "$generated/public"
  cat > "$generated/mageos-content.yaml" <<'YAML'
site: { url: https://example.org, title: Generated, language: en, trailingSlash: never }
public: [public]
collections:
  posts: { files: "posts/**/*.md", permalink: "/blog/{slug}" }
feeds:
  - { path: rss.xml, from: posts }
  - { path: atom.xml, from: posts, content: full }
sitemap: { path: sitemap.xml }
YAML
  : > "$generated/public/pixel.png"
  awk -v pages="$pages" -v folder="$generated/posts" '
    function words(count, text) {
      text = "Text"
      while (count-- > 0) text = text " word" int(rand() * 1000)
      return text "."
    }
    BEGIN {
      srand(1)
      for (i = 0; i < pages; i++) {
        part = sprintf("%s/%03d", folder, i / 1000)
        if (i % 1000 == 0) system("mkdir -p " part)
        file = sprintf("%s/%06d.md", part, i)
        day = sprintf("%04d-%02d-%02d", 2000 + i % 26, 1 + i % 12, 1 + i % 28)
        printf "---\ntitle: Post %d\ndate: %s\nupdated: %s\n", i, day, day > file
        printf "description: %s\ntags: [a%d, b%d]\n---\n\n", words(15), i % 50, i % 7 > file
        for (s = 0; s < 4; s++) {
          printf "## Section %d\n\n%s See [another](/blog/%06d) and **bold** `code`.\n\n", \
            s, words(40), (i * 7 + s) % pages > file
          printf "- %s\n- %s ![pixel](/pixel.png)\n\n", words(8), words(9) > file
        }
        printf "```java\nint x = 1;\n```\n\n> %s\n", words(20) > file
        close(file)
      }
    }'
fi
export MAVEN_OPTS="-Xmx1g ${MAVEN_OPTS:-}"
echo "$pages posts: $(seconds goals "$generated" render-feeds render-sitemap) s," \
  "peak memory $(memory "$generated" render-feeds render-sitemap)"
