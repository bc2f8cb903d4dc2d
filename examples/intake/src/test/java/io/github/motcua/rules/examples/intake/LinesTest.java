package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final List<String> seen = new ArrayList<>();

    private void read(String text, int limit) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit, () -> {});
        while (lines.next()) {
            seen.add(lines.number()
                    + (lines.isBlank() ? " blank " : " ")
                    + new String(lines.bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void lines_are_numbered_and_blank_ones_are_known() throws IOException {
        read("a\n\nb\r\n \t\r\nc", 10);

        assertThat(seen).containsExactly("1 a", "2 blank ", "3 b", "4 blank  \t", "5 c");
    }

    @Test
    void the_end_of_the_last_line_starts_no_other() throws IOException {
        read("a\n", 10);
        read("", 10);
        read("\n", 10);

        assertThat(seen).containsExactly("1 a", "1 blank ");
    }

    @Test
    void of_a_line_that_is_too_long_one_byte_more_than_the_limit_is_given() throws IOException {
        read("abc\nabcd\nabcde\nabcdefghijkl\nabcd\r\nabc\r\n", 4);

        assertThat(seen).containsExactly("1 abc", "2 abcd", "3 abcde", "4 abcde", "5 abcd", "6 abc");
    }

    @Test
    void a_long_line_of_white_space_is_not_blank_but_too_long() throws IOException {
        read("     \n    \n", 4);

        assertThat(seen).containsExactly("1      ", "2 blank     ");
    }

    @Test
    void a_line_may_span_many_reads() throws IOException {
        read("x".repeat(200_000) + "\n" + "y".repeat(65_536) + "\nz", 300_000);

        assertThat(seen).containsExactly("1 " + "x".repeat(200_000), "2 " + "y".repeat(65_536), "3 z");
    }

    @Test
    void what_was_answered_is_sent_before_a_read_that_would_wait_and_only_then() throws IOException {
        List<String> events = new ArrayList<>();
        InputStream slow = new InputStream() {
            private final List<String> parts = new ArrayList<>(List.of("a\nb", "\n", "c\n"));

            @Override
            public int available() {
                return parts.size() == 2 ? 0 : 1;
            }

            @Override
            public int read() {
                throw new AssertionError("one byte at a time");
            }

            @Override
            public int read(byte[] to, int from, int length) {
                if (parts.isEmpty()) {
                    return -1;
                }
                byte[] part = parts.remove(0).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(part, 0, to, from, part.length);
                events.add("read");
                return part.length;
            }
        };
        Lines lines = new Lines(slow, 10, () -> events.add("flush"));

        while (lines.next()) {
            events.add(new String(lines.bytes(), StandardCharsets.UTF_8));
        }

        assertThat(events).containsExactly("read", "a", "flush", "read", "b", "read", "c");
        assertThat(lines.bytesRead()).isEqualTo(6);
    }
}
