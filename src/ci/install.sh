#!/usr/bin/env bash
# Builds the plugin from these sources and installs it into Maven's local repository, unless it is
# there already. Needed until the plugin is on Maven Central; for action.yml and pre-commit.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
# Two checkouts of one version take each other's place in the local repository: bytes are compared.
log=target/install.log
installed() {
  [ -f "$log" ] || return 1
  local built there
  IFS=$'\t' read -r built there < <(
    sed -n $'s|^\\[INFO\\] Installing \\(.*\\.jar\\) to \\(.*\\.jar\\)$|\\1\t\\2|p' "$log") || return 1
  [ -z "$(find pom.xml src/main -newer "$built" -print -quit)" ] && cmp -s "$built" "$there"
}
if ! installed; then
  mkdir -p target
  if ! mvn -B -ntp -Dstyle.color=never install -DskipTests > "$log" 2>&1; then
    cat "$log" >&2
    exit 1
  fi
fi
