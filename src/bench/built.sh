#!/usr/bin/env bash
# Times how a built site is read, each measurement in a JVM of its own:
#
#   mvn -q -B test-compile
#   src/bench/built.sh [FOLDER]
#
# First 1,000 generated pages of 20 kB, or the HTML of a folder: a cold run against jsoup's, and
# the speed once warm. Then PAGES (default 100000) generated pages in a heap of 1 GB; 0 leaves
# them out.
set -euo pipefail
cd "$(dirname "$0")/../.."

scratch=target/bench
pages=${PAGES:-100000}
repository=${HOME}/.m2/repository
jsoup=$(ls "$repository"/org/jsoup/jsoup/*/jsoup-*.jar | sort | tail -1)
classes="$scratch/built:target/classes:$jsoup"
mkdir -p "$scratch/built"
javac -d "$scratch/built" -cp "target/classes:$jsoup" src/bench/built/BuiltBench.java

bench() {
  java -cp "$classes" ${JAVA_OPTIONS:-} BuiltBench "$@"
}

folder=${1:-$scratch/site-1000}
if [ ! -d "$folder" ]; then
  bench generate "$folder" 1000
fi
for _ in 1 2 3 4 5; do
  TIMEFORMAT='  whole process %R s, CPU %U + %S s'
  time bench cold "$folder"
  time bench cold-jsoup "$folder"
done
bench warm "$folder"

if [ "$pages" -gt 0 ]; then
  large="$scratch/site-$pages"
  if [ ! -d "$large" ]; then
    bench generate "$large" "$pages"
  fi
  JAVA_OPTIONS=-Xmx1g bench heap "$large"
fi
