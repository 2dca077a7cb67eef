#!/usr/bin/env bash
# Called by pre-commit in the root of the repository that is checked.
set -euo pipefail
ACTION=$(cd "$(dirname "$0")/../.." && pwd)
export ACTION
"$ACTION/src/ci/install.sh"
ARGUMENTS="$*" exec "$ACTION/src/ci/lint.sh"
