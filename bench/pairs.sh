#!/usr/bin/env bash
# Times our build and a reference on the same articles, in turn, so that a slow spell of the machine hits both:
#   bench/pairs.sh CORPUS REFERENCE pagefind|hugo|jekyll [PAIRS] [KB_BUILD_OPTIONS...]
# CORPUS holds `kb` and `txt`. REFERENCE is the script that runs the reference as `REFERENCE TOOL CORPUS/kb` and prints a line
# for each program: `hugo: wall 30.1 s, user 38.0 s, system 9.0 s, peak 812345 KB`; `pagefind` stands for Hugo and Pagefind's
# command line over its pages. Prints wall and CPU seconds (user and system) and the peak memory of the largest process of
# each run, then the median of the ratios.
set -euo pipefail
corpus=${1:?a corpus folder}
reference=${2:?the reference script}
tool=${3:?pagefind, hugo or jekyll}
pairs=${4:-3}
shift $(($# < 4 ? $# : 4))
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Adds a row, from lines such as the reference prints.
note() { # name, lines on standard input
  awk -v name="$1" '/: wall / { wall += $3; cpu += $6 + $9; if ($12 > peak) peak = $12 }
    END { printf "%s\t%.1f\t%.1f\t%d\n", name, wall, cpu, peak / 1024 }' | tee -a "$work/rows"
}

printf 'run\twall s\tCPU s\tpeak MB\n'
for ((pair = 1; pair <= pairs; pair++)); do
  rm -rf "$work/site"
  format='kb: wall %e s, user %U s, system %S s, peak %M KB'
  /usr/bin/time -o "$work/time" -f "$format" node "$here/bin/kb.js" build --no-cache \
    --content "$corpus/kb" --content "$corpus/txt" --output "$work/site" "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  note kb <"$work/time"
  bash "$reference" "$tool" "$corpus/kb" >"$work/reference"
  note "$tool" <"$work/reference"
done

# One row a pair: the ratio of our run to the reference run after it.
awk -F'\t' '$1 == "kb" { wall = $2; cpu = $3; next } { print wall / $2 "\t" cpu / $3 }' "$work/rows" >"$work/ratios"
for column in 1 2; do
  cut -f "$column" "$work/ratios" | sort -n | awk -v name="$([ "$column" = 1 ] && echo wall || echo CPU)" \
    '{ row[NR] = $1 } END { printf "median %s ratio\t%.2f\n", name, (row[int((NR + 1) / 2)] + row[int((NR + 2) / 2)]) / 2 }'
done
