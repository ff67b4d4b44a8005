#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The command-line benchmark: what src/site/markdown/speed.md shows. Run it from the root of the checkout on a machine that does
# nothing else: its times by the wall mean little beside other work. The ratios of the first part are of thread CPU and hold.
set -eu
echo "## Thread CPU, one thread"
mvn -q -B -Pjmh -DskipTests test-compile exec:exec -Dprogram=org.abate.experiment.SpeedSession -Dbenchmarks=

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
now() { date +%s%N; }

# measure WHAT COMMAND...: milliseconds to the first line of progress, to the table and to the end, and the most memory held
measure() {
    what=$1
    shift
    : > "$out/progress"
    : > "$out/table"
    begin=$(now)
    "$@" --out "$out" > "$out/table" 2> "$out/progress" &
    pid=$!
    first=
    table=
    most=0
    while kill -0 "$pid" 2> /dev/null; do
        if [ -z "$first" ] && [ -s "$out/progress" ]; then first=$((($(now) - begin) / 1000000)); fi
        if [ -z "$table" ] && [ -s "$out/table" ]; then table=$((($(now) - begin) / 1000000)); fi
        held=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2> /dev/null || true)
        if [ "${held:-0}" -gt "$most" ]; then most=$held; fi
        sleep 0.02
    done
    wait "$pid"
    echo "| $what | first line ${first:-?} ms | table ${table:-?} ms | end $((($(now) - begin) / 1000000)) ms | $((most / 1024)) MiB |"
}

echo "## By the wall: $(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg) when it began"
./abate levers > /dev/null # Builds the program when it must, so that no time below is that of Maven.
measure "minimal" ./abate run scenarios/minimal.yaml
measure "300 runs, 1 thread" ./abate run scenarios/save-lives-now.yaml --runs 300 --threads 1
measure "300 runs, 2 threads" ./abate run scenarios/save-lives-now.yaml --runs 300 --threads 2
measure "1,000 runs, 2 threads" ./abate run scenarios/save-lives-now.yaml --runs 1000 --threads 2
