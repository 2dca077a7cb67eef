#!/usr/bin/env bash
# Times what check-inventories does with many sites that link to each other, three runs in one JVM:
#
#   mvn -q -B compile
#   src/bench/fleet.sh [SITES] [PAGES]
#
# Default: 500 sites of 2,000 pages with ten ids each, in a heap of 1 GB. CLASSPATH names the jars
# where Maven is not to be asked.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$top/target/bench
mkdir -p "$scratch/fleet"
if [ -z "${CLASSPATH:-}" ]; then
  if [ ! -s "$scratch/classpath" ]; then
    mvn -q -B -f "$top/pom.xml" dependency:build-classpath -Dmdep.outputFile="$scratch/classpath"
  fi
  CLASSPATH=$(cat "$scratch/classpath")
fi
classes="$scratch/fleet:$top/target/classes:$CLASSPATH"
javac -nowarn -d "$scratch/fleet" -cp "$classes" "$top"/src/bench/fleet/*.java
sites=${1:-500}
pages=${2:-2000}
exec java ${JAVA_OPTIONS:--Xmx1g} -cp "$classes" Fleet "$scratch/fleet-$sites-$pages" "$sites" "$pages"
