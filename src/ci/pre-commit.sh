#!/usr/bin/env bash
# Called by pre-commit in the root of the repository that is checked.
set -euo pipefail
ACTION=$(cd "$(dirname "$0")/../.." && pwd)
export ACTION
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$ACTION/pom.xml")
repository=${MAVEN_LOCAL_REPOSITORY:-$HOME/.m2/repository}
# Until it is on Maven Central, the plugin is built from the sources of this hook, once.
if [ ! -d "$repository/org/mage-os/mageos-content-maven-plugin/$version" ]; then
  mvn -B -ntp -q -f "$ACTION/pom.xml" install -DskipTests
fi
ARGUMENTS="$*" exec "$ACTION/src/ci/lint.sh"
