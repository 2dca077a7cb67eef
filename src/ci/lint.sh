#!/usr/bin/env bash
# Runs goals of the plugin over a folder, without a pom: for action.yml and .pre-commit-hooks.yaml.
#   ACTION     where this repository is
#   CONTENT    the folder that holds the content
#   GOALS      the goals, separated by spaces
#   ARGUMENTS  more arguments for Maven, separated by spaces
set -euo pipefail
root=${ACTION:-$(cd "$(dirname "$0")/../.." && pwd)}
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml")
plugin=org.mage-os:mageos-content-maven-plugin:$version

calls=()
for goal in ${GOALS:-lint}; do
  calls+=("$plugin:$goal")
done
# Words on purpose: a list of arguments.
# shellcheck disable=SC2206
arguments=(${ARGUMENTS:-})

# Not in the folder itself: its pom, if there is one, may have modules, or not build at all.
content=$(cd "${CONTENT:-.}" && pwd)
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
cd "$elsewhere"
mvn -B -ntp "${calls[@]}" "-Dmageos-content.directory=$content" ${arguments[@]+"${arguments[@]}"}
