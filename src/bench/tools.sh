#!/usr/bin/env bash
# Puts the tools that speed.sh compares with into target/bench/tools; needs cargo and npm.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p target/bench/tools
cd target/bench/tools
npm install --no-audit --no-fund remark-cli remark-validate-links markdown-link-check
cargo install --root . lychee
cargo install --root . hyperlink
