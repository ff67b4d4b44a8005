// SPDX-License-Identifier: Apache-2.0
package org.abate.chance;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What {@link Exponential} buys against {@code StrictMath}, each with the draw that feeds it. The logarithm of fdlibm written in
 * Java cost as much as {@code StrictMath.log} (21 to 23 ns), so there is none.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class FunctionBenchmark {
    private int turn;

    private double draw() {
        return Keys.uniform(7, turn++);
    }

    @Benchmark
    public double drawOnly() {
        return draw();
    }

    @Benchmark
    public double exponential() {
        return Exponential.exp(8 * draw() - 4);
    }

    @Benchmark
    public double strictExponential() {
        return StrictMath.exp(8 * draw() - 4);
    }

    @Benchmark
    public double strictLogarithm() {
        return StrictMath.log(draw());
    }
}
