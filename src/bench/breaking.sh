#!/usr/bin/env bash
# Breaks links, anchors and images in a copy of a site, moves its folders, and tells of each kind
# how many breakages `lint` reports, leaves undecided, or passes over, which must be none:
#
#   mvn -q -B test-compile
#   src/bench/breaking.sh FOLDER [SEED]
#
# What is undecided to begin with is broken, too. One link of ten is broken at a time, for where all
# are, nothing tells how the site works. Every breakage stays inside the site: the host and
# the base path of a destination are left as they are, and a folder without which documents beside
# it have no pages is not moved. The same seed (default 1) makes the same breakages. CLASSPATH names
# the jars where Maven is not to be asked.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$top/target/bench
mkdir -p "$scratch/breaking"
if [ -z "${CLASSPATH:-}" ]; then
  if [ ! -s "$scratch/classpath" ]; then
    mvn -q -B -f "$top/pom.xml" dependency:build-classpath -Dmdep.outputFile="$scratch/classpath"
  fi
  CLASSPATH=$(cat "$scratch/classpath")
fi
classes="$scratch/breaking:$top/target/classes:$CLASSPATH"
javac -nowarn -d "$scratch/breaking" -cp "$classes" "$top"/src/bench/breaking/*.java
exec java ${JAVA_OPTIONS:-} -cp "$classes" BreakingBench "$@"
