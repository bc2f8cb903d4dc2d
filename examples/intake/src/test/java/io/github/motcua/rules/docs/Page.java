package io.github.motcua.rules.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation: its blocks of code, headings and links.
 *
 * @param name the path from the root of the project
 * @param text what it says
 */
record Page(String name, String text) {

    /** The root of the project; tests run in the folder of their module. */
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Pattern MARK = Pattern.compile("<!-- ([a-z]+): (.+) -->");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    /** Every page: the README, the guide for contributors, all of docs, and the README of the command line. */
    static List<Page> all() {
        List<Path> files = new ArrayList<>();
        for (String page : List.of("README.md", "CONTRIBUTING.md", "examples/intake/README.md")) {
            files.add(ROOT.resolve(page));
        }
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().map(Page::read).toList();
    }

    /** The page at a path from the root. */
    static Page of(String name) {
        return read(ROOT.resolve(name));
    }

    private static Page read(Path file) {
        try {
            return new Page(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A fenced block.
     *
     * @param language the word after the fence; may be empty
     * @param mark what a comment {@code <!-- mark: value -->} right before it says; may be empty
     * @param value what that comment gives
     * @param line the line of the fence, from 1
     * @param content the lines inside, each with its end
     */
    record Block(String language, String mark, String value, int line, String content) {}

    /** The fenced blocks, in order. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String before = "";
        String language = null;
        int begin = 0;
        StringBuilder content = new StringBuilder();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (language == null && line.startsWith("```")) {
                language = line.substring(3).strip();
                begin = i + 1;
                content.setLength(0);
            } else if (language != null && line.equals("```")) {
                Matcher mark = MARK.matcher(before);
                boolean marked = mark.matches();
                blocks.add(new Block(
                        language, marked ? mark.group(1) : "", marked ? mark.group(2) : "", begin, content.toString()));
                language = null;
                before = "";
            } else if (language != null) {
                content.append(line).append('\n');
            } else if (!line.isBlank()) {
                before = line;
            }
        }
        if (language != null) {
            throw new IllegalStateException(name + ":" + begin + ": the block has no end");
        }
        return blocks;
    }

    /** The text without fenced blocks and code in a line. */
    private String prose() {
        return text.replaceAll("(?ms)^```.*?^```$", "").replaceAll("`[^`\n]+`", "`");
    }

    /** The targets of its links. */
    Set<String> links() {
        Set<String> links = new LinkedHashSet<>();
        for (Matcher link = LINK.matcher(text.replaceAll("(?ms)^```.*?^```$", "")); link.find(); ) {
            links.add(link.group(1));
        }
        return links;
    }

    /** The anchors of its headings, as GitHub makes them. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Matcher heading = HEADING.matcher(text.replaceAll("(?ms)^```.*?^```$", "")); heading.find(); ) {
            String anchor = heading.group(1)
                    .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
                    .replace(' ', '-');
            int times = seen.merge(anchor, 1, Integer::sum);
            anchors.add(times == 1 ? anchor : anchor + "-" + (times - 1));
        }
        return anchors;
    }

    /** Whether the prose, outside of code, has a word that stands for something left undone. */
    boolean hasLooseEnds() {
        return Pattern.compile("\\b(TODO|FIXME|TBD|XXX)\\b").matcher(prose()).find();
    }
}
