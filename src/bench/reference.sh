# How speed.sh calls other tools, and counts what they report; to be sourced.

export PATH="$PWD/target/bench/tools/bin:$PWD/target/bench/tools/node_modules/.bin:$PATH"
printf '{ "ignorePatterns": [{ "pattern": "^[a-z]+:" }] }\n' > "$scratch/markdown-link-check.json"

links_plugin=$PWD/target/bench/tools/node_modules/remark-validate-links/index.js
if [ ! -e "$links_plugin" ]; then
  links_plugin=remark-validate-links
fi
export scratch plugin links_plugin

is_built() {
  [ -e "$1/index.html" ]
}
export -f is_built

# A copy of a small site many times over.
is_large() {
  [[ $(basename "$1") == large-* ]]
}

# The tools that are there for a folder.
references() {
  local tools='lychee remark markdown-link-check'
  if is_large "$1"; then
    tools=
  elif is_built "$1"; then
    tools='lychee hyperlink'
  fi
  for tool in $tools; do
    if command -v "$tool" > /dev/null; then
      echo "$tool"
    fi
  done
}

# All checks without the network.
reference() {
  local tool=$1 folder=$2
  case $tool in
    lychee) lychee --offline --include-fragments --no-progress "$folder" ;;
    # A plugin is looked for where the tool runs, unless it is named by its file.
    remark) (cd "$folder" && remark --no-color --quiet --use "$links_plugin=repository:false" .) ;;
    markdown-link-check)
      find "$folder" -name target -prune -o -name '*.md' -print0 \
        | xargs -0 markdown-link-check -q -c "$scratch/markdown-link-check.json"
      ;;
    hyperlink) hyperlink --check-anchors "$folder" ;;
    *)
      local built=
      if is_built "$folder"; then
        built=-Dmageos-content.siteDirectory=$folder
      fi
      mvn -q -B -o -f "$scratch/pom.xml" "$plugin:$tool" "-Dmageos-content.directory=$folder" \
        ${built:+"$built"} "-Dmageos-content.outputDirectory=$PWD/$scratch/out/$(basename "$folder")" \
        -Dmageos-content.failOn=never
      ;;
  esac
}
export -f reference

# Whether there are two runs that took long.
is_slow() {
  [ -e "$1" ] && awk 'END { exit !(NR >= 2 && $1 > 20) }' "$1"
}

# The lines that report something, in the words of each tool.
lines() {
  case $1 in
    lychee) grep -E '^\[(ERROR|404|[0-9]+)\]' || true ;;
    remark) grep -E ' warning ' || true ;;
    hyperlink) grep -E '^  ' || true ;;
    markdown-link-check) grep -F '[✖]' || true ;;
    *) grep -E ': (error|warning|info): ' || true ;;
  esac
}

# A copy of a folder in which fifty documents have a link each to a page of its own that is not
# there: equal links may be told together.
planted() {
  local folder=$1 copy=$2
  rm -rf "$copy"
  mkdir -p "$copy"
  if is_large "$folder"; then
    return
  fi
  cp -R "$folder/." "$copy"
  find "$copy" -name target -prune -o -type f -name '*.md*' -print | sort -r | sed -n 1,50p \
    | while read -r file; do
      number=$((${number:-0} + 1))
      printf '\n\n[planted](./planted-nowhere-%d.md)\n' "$number" >> "$file"
    done
  find "$copy" -type f -name '*.html' -print | sort -r | sed -n 1,50p \
    | while read -r file; do
      number=$((${number:-0} + 1))
      sed -i "s|</body>|<a href='./planted-nowhere-$number.html'>planted</a></body>|" "$file"
    done
}

found() {
  local tool=${1%,*} count
  if [ "$tool" = validate-front-matter ] || [ -z "$(ls -A "$2")" ]; then
    echo '–'
    return
  fi
  count=$(reference "$tool" "$2" 2>&1 | lines "$tool" | grep -c planted-nowhere || true)
  echo "$count of $(grep -rl planted-nowhere "$2" | wc -l)"
}

processor() {
  sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1
}

jdk() {
  java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p'
}

maven_version() {
  mvn -v | sed -n '1s/\x1b\[[0-9;]*m//g;1s/^Apache //p' | cut -d ' ' -f 1,2
}
