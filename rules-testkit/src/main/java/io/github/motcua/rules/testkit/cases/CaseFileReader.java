package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Severity;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Nearest;
import io.github.motcua.rules.text.Spelling;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one case file, and notes all that is wrong with it. */
final class CaseFileReader {

    private static final List<String> OF_FILE = List.of("title", "source", "catalogs", "calendars", "strict", "cases");
    private static final List<String> OF_CASE = List.of("name", "source", "given", "expected");
    private static final List<String> OF_PROBLEM = List.of("code", "severity", "pointer");

    private static final Text SAY_WHY = Text.of(
            "hãy ghi căn cứ: văn bản, điều, khoản, điểm; hoặc ai đã thẩm định, ngày nào",
            "say why it is expected: document, article, clause and point, or who reviewed it and when");

    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::name).toList();

    private static final List<String> CODES =
            Arrays.stream(IssueCode.values()).map(IssueCode::id).toList();

    private static final int NAMED = 100;
    private static final int KEPT = 16;

    private static final Map<List<String>, ProcedureRules> SHELF = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, ProcedureRules> eldest) {
            return size() > KEPT;
        }
    };

    private final Path folder;
    private final Problems problems;
    private final List<Catalog> shipped = new ArrayList<>();
    private final List<ReadDocument<Catalog>> documents = new ArrayList<>();
    private final List<ReadDocument<WorkCalendar>> calendars = new ArrayList<>();
    private final List<String> catalogsNamed = new ArrayList<>();
    private final List<String> calendarsNamed = new ArrayList<>();

    CaseFileReader(String name, Path folder) {
        this.folder = folder;
        this.problems = new Problems(name);
    }

    CaseFile read(byte[] json) {
        String text = TreeReader.text(json, problems);
        Tree root = text == null ? null : TreeReader.read(text, problems);
        if (text == null || root == null) {
            throw new RejectedException(problems.issues().list());
        }
        Map<String, Tree> members = members(root, "", OF_FILE);
        String title = plain(members.get("title"), "/title");
        String source = plain(members.get("source"), "/source");
        boolean strict = flag(members.get("strict"), "/strict");
        needed(members, root, "", "catalogs", Text.of("hãy ghi ít nhất một danh mục", "name at least one catalog"));
        needed(members, root, "", "cases", Text.of("hãy ghi ít nhất một hồ sơ", "give at least one case"));
        names(members.get("catalogs"), "/catalogs", this::catalog);
        names(members.get("calendars"), "/calendars", this::calendar);
        ProcedureRules rules = rules(strict);
        List<ExpectedCase> cases =
                cases(members.get("cases"), source, text, rules == null ? Catalog.VIETNAM : rules.zone());
        problems.issues().throwIfRefused();
        return new CaseFile(
                problems.document(),
                title,
                named(),
                calendars.stream().map(ReadDocument::content).toList(),
                Objects.requireNonNull(rules),
                cases,
                new ReplayCommand(catalogsNamed, calendarsNamed, strict));
    }

    // Catalogs and calendars

    private List<Catalog> named() {
        List<Catalog> named = new ArrayList<>(shipped);
        documents.forEach(document -> named.add(document.content()));
        return named;
    }

    private interface Naming {
        void take(String name, Tree place, String pointer);
    }

    private void names(@Nullable Tree list, String pointer, Naming naming) {
        List<Tree> items = items(list, pointer);
        if (list instanceof Tree.Items && items.isEmpty()) {
            empty(list, pointer);
        }
        if (items.size() > NAMED) {
            problems.at(
                    items.get(NAMED),
                    pointer + "/" + NAMED,
                    IssueCode.TOO_MANY,
                    Text.of("có hơn " + NAMED + " mục", "more than " + NAMED + " entries"),
                    Text.of("hãy chia nhỏ tài liệu", "split the document"));
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/" + i;
            if (!(items.get(i) instanceof Tree.Word word)) {
                problems.wrongType(items.get(i), at, "chữ", "text");
            } else if (!seen.add(word.text())) {
                twice(word, at, word.text());
            } else {
                naming.take(word.text(), word, at);
            }
        }
    }

    private void catalog(String name, Tree place, String pointer) {
        if (!name.endsWith(".json")) {
            Optional<Catalog> known = Catalogs.shipped(name);
            known.ifPresent(shipped::add);
            catalogsNamed.add(name);
            if (known.isEmpty()) {
                unknown(IssueCode.UNKNOWN_CATALOG, name, place, pointer, "danh mục", "catalog", Catalogs.shipped());
            }
            return;
        }
        file(name, place, pointer).ifPresent(path -> {
            try {
                documents.add(Catalogs.document(path));
                catalogsNamed.add(path.toString());
            } catch (IOException e) {
                unreadable(IssueCode.UNKNOWN_CATALOG, name, place, pointer);
            }
        });
    }

    private void calendar(String name, Tree place, String pointer) {
        if (!name.endsWith(".json")) {
            unknown(IssueCode.UNKNOWN_CALENDAR, name, place, pointer, "tệp lịch", "calendar file", List.of());
            return;
        }
        file(name, place, pointer).ifPresent(path -> {
            try {
                calendars.add(Calendars.document(path));
                calendarsNamed.add(path.toString());
            } catch (IOException e) {
                unreadable(IssueCode.UNKNOWN_CALENDAR, name, place, pointer);
            }
        });
    }

    private Optional<Path> file(String name, Tree place, String pointer) {
        try {
            Path path = Path.of(name);
            if (!path.isAbsolute()) {
                return Optional.of(folder.resolve(path).normalize());
            }
        } catch (InvalidPathException e) {
            // told below
        }
        problems.at(
                place,
                pointer,
                IssueCode.BAD_ID,
                Text.of(
                        Shown.value(name) + " không phải đường dẫn tương đối",
                        Shown.value(name) + " is not a relative path"),
                Text.of(
                        "hãy ghi đường dẫn tính từ thư mục của tệp này",
                        "write the path from the folder of this file"));
        return Optional.empty();
    }

    private void unknown(
            IssueCode code, String name, Tree place, String pointer, String vi, String en, List<String> known) {
        Optional<String> near = Nearest.to(name, known);
        problems.at(
                place,
                pointer,
                code,
                Text.of("không có " + vi + " " + Shown.value(name), "there is no " + en + " " + Shown.value(name)),
                near.map(id -> Text.of(
                                "có phải ý là " + Shown.value(id) + "?", "did you mean " + Shown.value(id) + "?"))
                        .orElse(Text.of("một tệp phải có đuôi .json", "a file must end in .json")));
    }

    private void unreadable(IssueCode code, String name, Tree place, String pointer) {
        problems.at(
                place,
                pointer,
                code,
                Text.of("không đọc được tệp " + Shown.value(name), "the file " + Shown.value(name) + " cannot be read"),
                Text.of("đường dẫn tính từ thư mục của tệp này", "the path goes from the folder of this file"));
    }

    private @Nullable ProcedureRules rules(boolean strict) {
        List<Issue> found = Calendars.check(calendars);
        problems.issues().addAll(found);
        List<WorkCalendar> own = calendars.stream().map(ReadDocument::content).toList();
        if (!found.isEmpty()) {
            problems.issues().addAll(Catalogs.check(documents, shipped, own));
            return null;
        }
        if (shipped.isEmpty() && documents.isEmpty()) {
            return null;
        }
        try {
            ProcedureRules rules =
                    documents.isEmpty() && own.isEmpty() ? ofShipped() : ProcedureRules.load(documents, shipped, own);
            return strict ? rules.strict() : rules;
        } catch (RejectedException rejected) {
            problems.issues().addAll(rejected.issues());
            return null;
        }
    }

    /** The rules of shipped catalogs are made once: many files name the same ones. */
    private ProcedureRules ofShipped() {
        List<String> ids = shipped.stream().map(Catalog::id).sorted().toList();
        synchronized (SHELF) {
            ProcedureRules known = SHELF.get(ids);
            if (known == null) {
                known = ProcedureRules.of(shipped);
                SHELF.put(ids, known);
            }
            return known;
        }
    }

    // Cases

    private List<ExpectedCase> cases(@Nullable Tree list, String ofFile, String text, ZoneId zone) {
        List<ExpectedCase> cases = new ArrayList<>();
        List<Tree> items = items(list, "/cases");
        if (list instanceof Tree.Items && items.isEmpty()) {
            empty(list, "/cases");
        }
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String pointer = "/cases/" + i;
            Map<String, Tree> members = members(items.get(i), pointer, OF_CASE);
            if (!(items.get(i) instanceof Tree.Members one)) {
                continue;
            }
            needed(members, one, pointer, "name", Text.of("hãy đặt tên cho hồ sơ", "give the case a name"));
            needed(members, one, pointer, "given", Text.of("hãy ghi hồ sơ", "give the case itself"));
            needed(members, one, pointer, "expected", Text.of("hãy ghi kết quả mong đợi", "say what is expected"));
            String name = plain(members.get("name"), pointer + "/name");
            if (!name.isEmpty() && !seen.add(name)) {
                twice(Objects.requireNonNull(members.get("name")), pointer + "/name", name);
            }
            String source = plain(members.get("source"), pointer + "/source");
            if (!members.containsKey("source") && ofFile.isEmpty()) {
                problems.missing(one, pointer, "source", SAY_WHY);
            }
            Tree given = members.get("given");
            Tree expected = members.get("expected");
            if (given != null && !(given instanceof Tree.Members)) {
                problems.wrongType(given, pointer + "/given", "đối tượng", "object");
            }
            if (expected != null) {
                expected(expected, pointer + "/expected", given);
            }
            boolean sound =
                    !problems.issues().refuse(); // else it is not run, and what is too long must not be read again
            if (sound && given instanceof Tree.Members begin && expected instanceof Tree.Members wanted) {
                byte[] slice = text.substring(begin.begin(), begin.end()).getBytes(StandardCharsets.UTF_8);
                ReadDocument<Case> document = CaseJson.read(slice, "", zone);
                Location at = new Location(problems.document(), pointer, one.line(), one.column());
                cases.add(new ExpectedCase(name, source.isEmpty() ? ofFile : source, at, document, begin, wanted));
            }
        }
        return cases;
    }

    private void expected(Tree expected, String pointer, @Nullable Tree given) {
        if (!(expected instanceof Tree.Members object)) {
            problems.wrongType(expected, pointer, "đối tượng", "object");
            return;
        }
        if (object.members().isEmpty()) {
            problems.at(
                    expected,
                    pointer,
                    IssueCode.MISSING,
                    Text.of("không mong đợi điều gì", "nothing is expected"),
                    Text.of("hãy ghi ít nhất kết quả: \"outcome\"", "expect at least an outcome"));
            return;
        }
        Map<String, Tree> decision = new LinkedHashMap<>(object.members());
        Tree refused = decision.remove(Shape.PROBLEMS);
        if (refused == null) {
            Shape.DECISION.check(expected, pointer, problems);
            saysNothing(object, pointer, given);
            return;
        }
        if (!decision.isEmpty()) {
            problems.at(
                    expected,
                    pointer,
                    IssueCode.CONTRADICTION,
                    Text.of(
                            "hồ sơ bị từ chối đọc thì không có " + Shown.list(decision.keySet(), ", "),
                            "a case that is refused has no " + Shown.list(decision.keySet(), ", ")),
                    Text.of("hãy bỏ một trong hai", "take one of the two out"));
        }
        problems(refused, pointer + Location.token(Shape.PROBLEMS));
    }

    private void saysNothing(Tree.Members expected, String pointer, @Nullable Tree given) {
        Set<String> catalogs = expected.members().containsKey("catalogs") ? holder(given) : Set.of();
        boolean echoes = false;
        for (Map.Entry<String, Tree> member : expected.members().entrySet()) {
            boolean echo = Shape.isEcho(member.getKey());
            if (!echo && !Shape.isForegone(member.getKey(), member.getValue(), catalogs)) {
                return;
            }
            echoes |= echo;
        }
        problems.at(
                expected,
                pointer,
                IssueCode.MISSING,
                echoes
                        ? Text.of("chỉ lặp lại những gì hồ sơ đã ghi", "it repeats what the case says")
                        : Text.of(
                                "mọi kết quả của hồ sơ này đều như vậy, nên không thể sai",
                                "any answer on this case has that, so that it could never fail"),
                Text.of("hãy ghi ít nhất kết quả: \"outcome\"", "expect at least an outcome"));
    }

    /** The catalog that holds the procedure of a case, which is used in every answer on it; none if several hold it. */
    private Set<String> holder(@Nullable Tree given) {
        Tree code = given instanceof Tree.Members one ? one.members().get("procedure") : null;
        Set<String> holders = new LinkedHashSet<>();
        if (code instanceof Tree.Word word) {
            for (Catalog catalog : Catalogs.withBases(named())) {
                for (Procedure procedure : catalog.procedures()) {
                    if ((word.text() + ".").startsWith(procedure.code() + ".")) {
                        holders.add(catalog.id());
                    }
                }
            }
        }
        return holders.size() == 1 ? holders : Set.of();
    }

    private void problems(Tree list, String pointer) {
        List<Tree> items = items(list, pointer);
        if (list instanceof Tree.Items && items.isEmpty()) {
            empty(list, pointer);
        }
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/" + i;
            if (items.get(i) instanceof Tree.Word word) {
                Shape.only(word, i > 0 && i == items.size() - 1, at, problems);
                continue;
            }
            Map<String, Tree> members = members(items.get(i), at, OF_PROBLEM);
            needed(members, items.get(i), at, "code", Text.of("hãy ghi mã lỗi", "give the issue code"));
            for (Map.Entry<String, Tree> member : members.entrySet()) {
                if (OF_PROBLEM.contains(member.getKey()) && !(member.getValue() instanceof Tree.Word)) {
                    problems.wrongType(member.getValue(), at + Location.token(member.getKey()), "chữ", "text");
                }
            }
            if (members.get("code") instanceof Tree.Word word && !CODES.contains(word.text())) {
                problems.unknownWord(
                        word,
                        at + "/code",
                        CODES,
                        Text.of("hãy xem danh sách mã lỗi", "look at the list of issue codes"));
            }
            if (members.get("severity") instanceof Tree.Word word && !SEVERITIES.contains(word.text())) {
                problems.unknownWord(word, at + "/severity", SEVERITIES);
            }
        }
    }

    // Pieces

    private Map<String, Tree> members(Tree tree, String pointer, List<String> known) {
        if (!(tree instanceof Tree.Members object)) {
            problems.wrongType(tree, pointer, "đối tượng", "object");
            return Map.of();
        }
        object.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.unknown(value, pointer, name, known);
            }
        });
        return object.members();
    }

    private void needed(Map<String, Tree> members, Tree in, String pointer, String name, Text help) {
        if (in instanceof Tree.Members && !members.containsKey(name)) {
            problems.missing(in, pointer, name, help);
        }
    }

    private List<Tree> items(@Nullable Tree tree, String pointer) {
        if (tree instanceof Tree.Items list) {
            return list.items();
        }
        if (tree != null) {
            problems.wrongType(tree, pointer, "danh sách", "list");
        }
        return List.of();
    }

    private boolean flag(@Nullable Tree tree, String pointer) {
        if (tree != null && !(tree instanceof Tree.Flag)) {
            problems.wrongType(tree, pointer, "true hoặc false", "true or false");
        }
        return tree instanceof Tree.Flag flag && flag.yes();
    }

    /** Words for people; empty if there are none. */
    private String plain(@Nullable Tree tree, String pointer) {
        if (tree == null) {
            return "";
        }
        if (!(tree instanceof Tree.Word word)) {
            problems.wrongType(tree, pointer, "chữ", "text");
            return "";
        }
        Optional<Spelling.Flaw> flaw = Spelling.flaw(word.text());
        if (flaw.isPresent()) {
            problems.at(
                    tree,
                    pointer,
                    IssueCode.BAD_CHARACTER,
                    flaw.get().message(),
                    Text.of(
                            "hãy gõ lại bằng bộ gõ tiếng Việt Unicode dựng sẵn",
                            "type it again as precomposed Unicode, without invisible characters"));
        } else if (word.text().isBlank()) {
            problems.at(
                    tree,
                    pointer,
                    IssueCode.MISSING,
                    Text.of("chữ để trống", "the text is blank"),
                    pointer.endsWith("/source") ? SAY_WHY : Text.of("hãy ghi nội dung", "write something"));
        }
        return word.text();
    }

    private void empty(Tree list, String pointer) {
        problems.at(
                list,
                pointer,
                IssueCode.MISSING,
                Text.of("danh sách trống", "the list is empty"),
                Text.of("hãy ghi ít nhất một mục", "give at least one"));
    }

    private void twice(Tree place, String pointer, String name) {
        problems.at(
                place,
                pointer,
                IssueCode.DUPLICATE_ID,
                Text.of(Shown.value(name) + " được ghi hai lần", Shown.value(name) + " given twice"),
                Text.of("hãy đổi tên hoặc bỏ một trong hai", "rename one or take it out"));
    }
}
