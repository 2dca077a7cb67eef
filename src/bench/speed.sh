#!/usr/bin/env bash
# The table of the page on speed, measured on this machine:
#
#   mvn -B install -DskipTests
#   src/bench/speed.sh [--write] [FOLDER...]
#
# Each command is a process of its own, in turn with all others, RUNS times (default 5, two for what
# takes longer than twenty seconds): the median of its seconds, as a ratio to an empty Maven build,
# too, of its CPU seconds and of its peak memory; then 20 runs in one JVM. Without folders: the
# corpora with the settings of src/it, where `mvn verify` has put them together, and as a built site
# the Javadoc of commons-lang3, which is fetched. The sizes of SIZES (default "25000 102000") are
# made of devdocs, or of the first folder where that is not among them; over them only lint is run.
# Other tools take part if they are in the PATH or in target/bench/tools, where src/bench/tools.sh
# puts them: see reference.sh for how they are called. Their reports of the untouched content are
# counted, and how many of 50 broken links that are planted in a copy of it they find. A folder with
# an index.html is taken for a built site. With --write the table replaces that of the page.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/timing.sh
. src/bench/reference.sh

write=false
if [ "${1:-}" = --write ]; then
  write=true
  shift
fi
runs=${RUNS:-5}
sizes=${SIZES-25000 102000}
if [ $# -eq 0 ]; then
  for project in mage-os-site devdocs astro-docs; do
    if [ -e "target/it/$project/build.log" ]; then
      set -- "$@" "target/it/$project"
    fi
  done
  if [ $# -eq 0 ]; then
    echo "Usage: src/bench/speed.sh [--write] FOLDER..." >&2
    exit 2
  fi
  javadoc=$scratch/commons-lang3-javadoc
  if [ ! -d "$javadoc" ]; then
    mvn -q -B dependency:unpack -DoutputDirectory="$javadoc" \
      -Dartifact=org.apache.commons:commons-lang3:3.17.0:jar:javadoc
  fi
  set -- "$@" "$javadoc"
fi

folders=()
for folder in "$@"; do
  folders+=("$(cd "$folder" && pwd)")
done
given=("${folders[@]}")
for size in $sizes; do
  large="$PWD/$scratch/large-$size"
  if [ ! -d "$large" ]; then
    source=${folders[0]}
    for folder in "${folders[@]}"; do
      [ "$(basename "$folder")" = devdocs ] && source=$folder
    done
    java src/bench/scale/Replicate.java "$source" "$large" "$size"
  fi
  folders+=("$large")
done

# Runs a command and notes wall, user and system seconds and the peak memory in KiB.
measured() {
  local row=$1 log=$2
  shift 2
  /usr/bin/time -f '%e %U %S %M' -o "$scratch/time" "$@" > "$log" 2>&1 || true
  tail -n 1 "$scratch/time" >> "$rows/$row"
}

# Measures a command over a folder, unless enough is known of one that is slow.
over() {
  local row=$1 command=$2 folder=$3
  if ! is_slow "$rows/$row"; then
    measured "$row" "$logs/$row" bash -c 'reference "$@"' reference "$command" "$folder"
  fi
}

rows="$PWD/$scratch/rows"
logs="$PWD/$scratch/logs"
rm -rf "$rows" "$logs"
mkdir -p "$rows" "$logs"

# Once for the caches of the system, uncounted; then in turn.
for ((round = 0; round <= runs; round++)); do
  measured empty "$logs/empty" mvn -q -B -o -f "$scratch/pom.xml" validate
  for folder in "${folders[@]}"; do
    name=$(basename "$folder")
    if ! is_slow "$rows/lint@$name"; then
      rm -rf "$scratch/out/$name/cache"
      over "lint@$name" lint "$folder"
    fi
    over "lint, cached@$name" lint "$folder"
    if [ "$name" = mage-os-site ]; then
      rm -rf "$scratch/out/$name/cache"
      over "validate-front-matter@$name" validate-front-matter "$folder"
    fi
    for tool in $(references "$folder"); do
      over "$tool@$name" "$tool" "$folder"
    done
  done
  if [ $round -eq 0 ]; then
    rm -f "$rows"/*
  fi
done

column() {
  awk -v c="$2" '{ print $c }' "$1" | median
}

empty=$(column "$rows/empty" 1)
table="$PWD/$scratch/speed-table.md"
{
  echo "Measured on $(date -u +%Y-%m-%d): $(nproc) processors ($(processor)), JDK $(jdk), $(maven_version); an empty Maven build takes $(printf '%.2f' "$empty") s."
  echo
  echo '| Content | Documents | Command | Time | In empty builds | CPU | Memory | Reported | Planted, found |'
  echo '|---|---:|---|---:|---:|---:|---:|---:|---:|'
  for folder in "${folders[@]}"; do
    name=$(basename "$folder")
    kind='*.md*'
    if is_built "$folder"; then
      kind='*.html'
    fi
    documents=$(find "$folder" -name target -prune -o -type f -name "$kind" -print | wc -l)
    planted "$folder" "$PWD/$scratch/planted"
    for row in "$rows"/*"@$name"; do
      tool=$(basename "$row")
      tool=${tool%@*}
      awk -v name="$name" -v documents="$documents" -v tool="$tool" -v empty="$empty" \
        -v wall="$(column "$row" 1)" \
        -v cpu="$(awk '{ print $2 + $3 }' "$row" | median)" \
        -v memory="$(column "$row" 4)" \
        -v reported="$(lines "${tool%,*}" < "$logs/$tool@$name" | wc -l)" \
        -v found="$(found "$tool" "$PWD/$scratch/planted")" \
        'BEGIN { printf "| %s | %d | `%s` | %.2f s | %.2f | %.2f s | %d MiB | %s | %s |\n", \
          name, documents, tool, wall, wall / empty, cpu, memory / 1024, reported, found }'
    done
  done
  echo
  echo '| Content, in a warm JVM | Time | CPU | Heap after run 2 and 20 |'
  echo '|---|---:|---:|---:|'
  mkdir -p "$scratch/warm"
  if [ ! -s "$scratch/classpath" ]; then
    mvn -q -B dependency:build-classpath -Dmdep.outputFile="$scratch/classpath" \
      > "$logs/classpath" 2>&1
  fi
  classes="$scratch/warm:target/classes:$(cat "$scratch/classpath")"
  javac -nowarn -d "$scratch/warm" -cp "$classes" src/bench/warm/WarmBench.java
  for folder in "${given[@]}"; do
    if is_built "$folder"; then
      continue
    fi
    java -cp "$classes" WarmBench "$folder" 20 2> "$logs/warm@$(basename "$folder")" \
      | awk -v name="$(basename "$folder")" \
        '{ printf "| %s | %.2f s | %.2f s | %d MiB, %d MiB |\n", name, $1, $2, $3, $4 }'
  done
} | tee "$table"

if $write; then
  page=src/site/markdown/speed.md
  awk -v table="$table" '
    /^<!-- the table/ { print; print ""; while ((getline line < table) > 0) print line; skip = 1 }
    /^<!-- the end of the table/ { skip = 0; print "" }
    !skip { if (!/^<!-- the table/) print }' "$page" > "$scratch/page.md"
  cp "$scratch/page.md" "$page"
fi
