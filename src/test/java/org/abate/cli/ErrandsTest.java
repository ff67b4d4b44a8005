// SPDX-License-Identifier: Apache-2.0
package org.abate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.abate.cli.Errands.Errand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrandsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyResultArrivesAndEverythingIsDoneOnce(int threads) throws Exception {
        List<Integer> done = new CopyOnWriteArrayList<>();
        try (Errands errands = new Errands(threads)) {
            List<Errand<Integer>> sent = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(i -> errands.send(() -> {
                        done.add(i);
                        return i * i;
                    }))
                    .toList();
            for (int i = 0; i < sent.size(); i++) {
                assertThat(sent.get(i).result()).isEqualTo(i * i);
            }
        }
        assertThat(done).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void withoutHelpersNothingIsDoneBeforeItIsAskedFor() throws Exception {
        List<String> done = new CopyOnWriteArrayList<>();
        try (Errands errands = new Errands(1)) {
            Errand<Boolean> first = errands.send(() -> done.add("first"));
            Errand<Boolean> second = errands.send(() -> done.add("second"));
            assertThat(done).isEmpty();
            assertThat(second.result()).isTrue();
            assertThat(first.result()).isTrue();
            assertThat(done).containsExactly("second", "first");
        }
    }

    @Test
    void whatNoHelperHasBegunOnIsDoneByWhoNeedsIt() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (Errands errands = new Errands(2)) {
            Errand<Boolean> busy = errands.send(() -> {
                go.await();
                return true;
            });
            Errand<String> waiting = errands.send(() -> Thread.currentThread().getName());
            assertThat(waiting.result()).isEqualTo(Thread.currentThread().getName());
            go.countDown();
            assertThat(busy.result()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void failuresAreThoseOfWhoAsks(int threads) {
        try (Errands errands = new Errands(threads)) {
            Errand<String> disk = errands.send(() -> {
                throw new IOException("the disk is full");
            });
            Errand<String> mistake = errands.send(() -> {
                throw new IllegalStateException("a mistake");
            });
            Errand<String> memory = errands.send(() -> {
                throw new OutOfMemoryError("none left");
            });
            assertThatThrownBy(mistake::result)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("a mistake");
            assertThatThrownBy(disk::result)
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
            assertThatThrownBy(memory::result).isExactlyInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void whatIsUnderWayIsFinishedAndTheRestForgottenWhenItCloses() {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> done = new CopyOnWriteArrayList<>();
        try (Errands errands = new Errands(2)) {
            errands.send(() -> {
                begun.countDown();
                Thread.sleep(2_000);
                return done.add("begun");
            });
            errands.send(() -> done.add("not begun"));
            begun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(done).containsExactly("begun");
    }
}
