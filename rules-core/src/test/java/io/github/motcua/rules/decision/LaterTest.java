package io.github.motcua.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LaterTest {

    @Test
    void what_nobody_asks_for_is_not_worked_out() {
        AtomicInteger asked = new AtomicInteger();

        Later<Integer> later = Later.by(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(later.get()).isEqualTo(1);
        assertThat(later.get()).as("kept").isEqualTo(1);
    }

    @Test
    void while_one_thread_works_it_out_others_wait() throws InterruptedException {
        AtomicInteger within = new AtomicInteger();
        AtomicReference<Thread> second = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        Later<Integer> later = Later.by(() -> {
            int entered = within.incrementAndGet();
            begun.countDown();
            while (entered == 1 && within.get() == 1 && !isWaiting(second.get())) {
                Thread.onSpinWait();
            }
            return entered;
        });
        Thread first = new Thread(later::get);
        first.start();
        begun.await();
        second.set(new Thread(later::get));
        second.get().start();
        first.join();
        second.get().join();

        assertThat(within).as("times it was worked out").hasValue(1);
        assertThat(later.get()).isEqualTo(1);
    }

    private static boolean isWaiting(Thread thread) {
        return thread != null && thread.getState() == Thread.State.BLOCKED;
    }

    @Test
    void if_it_fails_the_next_one_who_asks_tries_again() {
        Iterator<String> answers = List.of("", "known").iterator();
        Later<String> later = Later.by(() -> {
            String answer = answers.next();
            if (answer.isEmpty()) {
                throw new IllegalStateException("not now");
            }
            return answer;
        });

        assertThatThrownBy(later::get).hasMessage("not now");
        assertThat(later.get()).isEqualTo("known");
    }
}
