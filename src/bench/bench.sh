#!/usr/bin/env bash
# Times `lint` as a whole process, against an empty Maven build in the same minutes:
#
#   mvn -B install -DskipTests -Dinvoker.skip
#   src/bench/bench.sh FOLDER...
#
# For each folder of content: the median ratio of lint to `mvn validate` of an empty pom over
# RUNS (default 5) alternating pairs, the medians of both, and the peak memory of lint. Without
# folders: the corpora with the settings of src/it, where `mvn verify` has put them together.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${RUNS:-5}
scratch=target/bench
if [ $# -eq 0 ]; then
  for project in mage-os-site devdocs astro-docs; do
    if [ -e "target/it/$project/build.log" ]; then
      set -- "$@" "target/it/$project"
    fi
  done
fi
if [ $# -eq 0 ]; then
  echo "Usage: src/bench/bench.sh FOLDER..." >&2
  exit 2
fi

version=$(sed -n '/<version>/{s/.*<version>\(.*\)<\/version>.*/\1/p;q}' pom.xml)
goal="org.mage-os:mageos-content-maven-plugin:$version:lint"
mkdir -p "$scratch"
cat > "$scratch/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.mage-os.bench</groupId>
  <artifactId>empty</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
</project>
POM

empty() {
  mvn -q -B -o -f "$scratch/pom.xml" validate
}

lint() {
  mvn -q -B -o -f "$scratch/pom.xml" "$goal" \
    "-Dmageos-content.directory=$1" -Dmageos-content.failOn=never
}

# Seconds that a command takes, its output left in a file.
seconds() {
  local start=$EPOCHREALTIME
  "$@" > "$scratch/output.log" 2>&1 || {
    cat "$scratch/output.log" >&2
    exit 1
  }
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f\n", b - a }'
}

median() {
  sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

memory() {
  local time=/usr/bin/time
  if [ -x "$time" ]; then
    "$time" -f '%M' -o "$scratch/memory" mvn -q -B -o -f "$scratch/pom.xml" "$goal" \
      "-Dmageos-content.directory=$1" -Dmageos-content.failOn=never > "$scratch/output.log" 2>&1
    awk '{ printf "%d MiB", $1 / 1024 }' "$scratch/memory"
  else
    echo "unknown"
  fi
}

printf '%-24s %8s %8s %8s   %s\n' content ratio lint empty memory
for corpus in "$@"; do
  corpus=$(cd "$corpus" && pwd)
  seconds lint "$corpus" > /dev/null
  seconds empty > /dev/null
  : > "$scratch/pairs"
  for ((i = 0; i < runs; i++)); do
    echo "$(seconds lint "$corpus") $(seconds empty)" >> "$scratch/pairs"
  done
  printf '%-24s %8.2f %7.2fs %7.2fs   %s\n' "$(basename "$corpus")" \
    "$(awk '{ print $1 / $2 }' "$scratch/pairs" | median)" \
    "$(awk '{ print $1 }' "$scratch/pairs" | median)" \
    "$(awk '{ print $2 }' "$scratch/pairs" | median)" \
    "$(memory "$corpus")"
done
