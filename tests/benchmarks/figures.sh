# How a run is measured, for the scripts that do. Needs GNU time.
time=$(type -P time) || { echo "GNU time is needed (package: time)." >&2; exit 2; }

# measured FIGURES COMMAND…: runs it and adds a line of its figures.
measured() {
  local figures=$1
  shift
  "$time" --format '%e %U %S %M' --output "$figures" --append "$@"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# medians FIGURES: wall seconds, processor seconds, peak MiB.
medians() {
  printf '%12s %12s %14s\n' "$(awk '{ print $1 }' "$1" | median)" "$(awk '{ print $2 + $3 }' "$1" | median)" \
    "$(awk '{ print $4 / 1024 }' "$1" | median | xargs printf '%.0f')"
}
