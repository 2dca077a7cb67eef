#!/usr/bin/env bash
# Times check-external-links over links to hosts of this machine (Linux: all of 127/8 is loopback):
#
#   mvn -B install -DskipTests -Dinvoker.skip
#   src/bench/external.sh
#
# URLS (default 10000) on 500 hosts, each answered after MILLIS (default 50): how much of what 64
# requests at once could do was done, with the peak memory; then the same with a warm memory, beside lint. With
# LINKINATOR=1 the same links are checked by linkinator (npm), too.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/timing.sh

urls=${URLS:-10000}
millis=${MILLIS:-50}
content="$PWD/$scratch/external-$urls"
mkdir -p "$content"
port_file="$scratch/port"
rm -f "$port_file" "$content/memory.txt"
java -Xmx256m src/bench/external/SlowServer.java "$millis" "$port_file" &
server=$!
trap 'kill "$server"' EXIT
while [ ! -s "$port_file" ]; do
  sleep 0.2
done

awk -v urls="$urls" -v port="$(cat "$port_file")" -v folder="$content" '
  BEGIN {
    for (i = 0; i < urls; i++) {
      if (i % 100 == 0) {
        if (file) close(file)
        file = sprintf("%s/page-%04d.md", folder, i / 100)
        printf "# Page\n\n" > file
      }
      host = i % 500
      printf "- [link](http://127.0.%d.%d:%s/p/%d)\n", host / 250, host % 250 + 1, port, i / 500 > file
    }
  }'
printf 'external: { privateAddresses: true, memory: memory.txt }\n' > "$content/mageos-content.yaml"

# Not under -o, where the goal does nothing.
online() {
  mvn -B -nsu -f "$scratch/pom.xml" "$plugin:$1" \
    "-Dmageos-content.directory=$content" -Dmageos-content.failOn=never
}

peak() {
  if [ -x /usr/bin/time ]; then
    export -f online
    export scratch plugin content
    /usr/bin/time -f '%M' -o "$scratch/memory" bash -c "online $1" > "$scratch/external.log" 2>&1
    awk '{ printf "%d MiB", $1 / 1024 }' "$scratch/memory"
  else
    online "$1" > "$scratch/external.log" 2>&1
    echo "unknown"
  fi
}

export MAVEN_OPTS="-Xmx128m ${MAVEN_OPTS:-}"
for ((i = 0; i < ${RUNS:-3}; i++)); do
  rm -f "$content/memory.txt"
  memory=$(peak check-external-links)
  grep -o 'Asked for .*' "$scratch/external.log" | awk -v memory="$memory" -v millis="$millis" '{
    print
    for (n = 1; n <= NF; n++) if ($n == "in") seconds = $(n + 1)
    printf "  %.0f%% of what 64 requests at once could do, peak memory of Maven %s\n", \
      100 * $3 * millis / 1000 / 64 / seconds, memory
  }'
done
for ((i = 0; i < ${RUNS:-3}; i++)); do
  echo "warm: $(seconds online check-external-links) s, lint: $(seconds online lint) s"
done

if [ -n "${LINKINATOR:-}" ]; then
  npm install --silent --no-fund --no-audit --prefix "$scratch/linkinator" linkinator > /dev/null
  (cd "$content" && /usr/bin/time -f 'linkinator: %e s, %M kB' \
    "$OLDPWD/$scratch/linkinator/node_modules/.bin/linkinator" '*.md' --markdown \
    --concurrency 64 --verbosity error) 2>&1 | tail -2
fi
