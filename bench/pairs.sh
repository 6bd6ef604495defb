#!/usr/bin/env bash
# Times our build and a reference generator on the same articles, in turn, so that a slow spell of the machine hits both:
#   bench/pairs.sh CORPUS REFERENCE hugo|jekyll [PAIRS] [KB_BUILD_OPTIONS...]
# CORPUS holds `kb` and `txt`; REFERENCE is the script that runs the reference generator as `REFERENCE TOOL CORPUS/kb`.
# Prints wall and user seconds and peak memory of each run (of the largest process), then the median of the ratios.
set -euo pipefail
corpus=${1:?a corpus folder}
reference=${2:?the reference script}
tool=${3:?hugo or jekyll}
pairs=${4:-3}
shift $(($# < 4 ? $# : 4))
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

timed() { # name, command...
  local name=$1
  shift
  /usr/bin/time -o "$work/time" -f '%e %U %M' "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  read -r wall user peak <"$work/time"
  printf '%s\t%s\t%s\t%s\n' "$name" "$wall" "$user" "$((peak / 1024))" | tee -a "$work/rows"
}

printf 'run\twall s\tuser s\tpeak MB\n'
for ((pair = 1; pair <= pairs; pair++)); do
  rm -rf "$work/site"
  timed kb node "$here/bin/kb.js" build --content "$corpus/kb" --content "$corpus/txt" --output "$work/site" "$@"
  timed "$tool" bash "$reference" "$tool" "$corpus/kb"
done

# One row a pair: the ratio of our run to the reference run after it.
awk -F'\t' '$1 == "kb" { wall = $2; user = $3; next } { print wall / $2 "\t" user / $3 }' "$work/rows" >"$work/ratios"
for column in 1 2; do
  cut -f "$column" "$work/ratios" | sort -n | awk -v name="$([ "$column" = 1 ] && echo wall || echo user)" \
    '{ row[NR] = $1 } END { printf "median %s ratio\t%.2f\n", name, (row[int((NR + 1) / 2)] + row[int((NR + 2) / 2)]) / 2 }'
done
