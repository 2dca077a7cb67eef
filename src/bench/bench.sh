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
. src/bench/timing.sh
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

printf '%-24s %8s %8s %8s   %s\n' content ratio lint empty memory
for corpus in "$@"; do
  corpus=$(cd "$corpus" && pwd)
  seconds goals "$corpus" lint > /dev/null
  seconds empty > /dev/null
  : > "$scratch/pairs"
  for ((i = 0; i < runs; i++)); do
    echo "$(seconds goals "$corpus" lint) $(seconds empty)" >> "$scratch/pairs"
  done
  printf '%-24s %8.2f %7.2fs %7.2fs   %s\n' "$(basename "$corpus")" \
    "$(awk '{ print $1 / $2 }' "$scratch/pairs" | median)" \
    "$(awk '{ print $1 }' "$scratch/pairs" | median)" \
    "$(awk '{ print $2 }' "$scratch/pairs" | median)" \
    "$(memory "$corpus" lint)"
done
