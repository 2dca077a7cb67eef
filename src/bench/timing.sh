# What the benchmarks share; to be sourced from the project's root.

scratch=target/bench
version=${VERSION:-$(sed -n '/<version>/{s/.*<version>\(.*\)<\/version>.*/\1/p;q}' pom.xml)}
plugin="org.mage-os:mageos-content-maven-plugin:$version"
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

# Runs goals over a folder of content in one Maven.
goals() {
  local folder=$1 names=()
  shift
  for name in "$@"; do
    names+=("$plugin:$name")
  done
  mvn -q -B -o -f "$scratch/pom.xml" "${names[@]}" \
    "-Dmageos-content.directory=$folder" -Dmageos-content.failOn=never
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

# The peak memory of goals over a folder of content.
memory() {
  local folder=$1 time=/usr/bin/time names=()
  shift
  for name in "$@"; do
    names+=("$plugin:$name")
  done
  if [ -x "$time" ]; then
    "$time" -f '%M' -o "$scratch/memory" mvn -q -B -o -f "$scratch/pom.xml" "${names[@]}" \
      "-Dmageos-content.directory=$folder" -Dmageos-content.failOn=never \
      > "$scratch/output.log" 2>&1
    awk '{ printf "%d MiB", $1 / 1024 }' "$scratch/memory"
  else
    echo "unknown"
  fi
}
