package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactReading;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Checks that a criterion names declared facts and readings and compares them with values of their type. */
final class CriterionCheck {

    /** How deeply criteria may be nested; JSON documents cannot nest more deeply than 32 values anyway. */
    private static final int MAX_DEPTH = 24;

    /** What every visit returns: its work is to report. */
    private static final Boolean DONE = true;

    private final Scope scope;
    private final Reporter report;

    CriterionCheck(Scope scope, Reporter report) {
        this.scope = scope;
        this.report = report;
    }

    /** Whether nothing was wrong. */
    boolean check(String pointer, Criterion criterion) {
        int before = report.noted();
        check(pointer, criterion, 0);
        return report.noted() == before;
    }

    /** A comparison does not fit the types of the facts; {@code vi} and {@code en} say what it is for. */
    static void notComparable(
            Reporter report, String pointer, String comparison, String vi, String en, FactDeclaration... facts) {
        StringJoiner typed = new StringJoiner(", ");
        for (FactDeclaration fact : facts) {
            typed.add("`" + fact.id() + "` (" + fact.type() + ")");
        }
        report.error(
                IssueCode.NOT_COMPARABLE,
                pointer,
                "không dùng được `" + comparison + "` với " + typed,
                "`" + comparison + "` cannot be used with " + typed,
                "`" + comparison + "` dành cho " + vi,
                "`" + comparison + "` is for " + en);
    }

    private void check(String pointer, Criterion criterion, int depth) {
        if (depth > MAX_DEPTH) {
            report.error(
                    IssueCode.TOO_DEEP,
                    pointer,
                    "điều kiện lồng nhau quá " + MAX_DEPTH + " lớp",
                    "criteria are nested more than " + MAX_DEPTH + " deep",
                    "hãy tách thành nhiều yêu cầu",
                    "split it into several requirements");
            return;
        }
        criterion.accept(new Kinds(pointer, depth));
    }

    private final class Kinds implements Criterion.Visitor<Boolean> {
        private final String pointer;
        private final int depth;

        Kinds(String pointer, int depth) {
            this.pointer = pointer;
            this.depth = depth;
        }

        @Override
        public Boolean always() {
            return DONE;
        }

        @Override
        public Boolean atMost(Criterion.AtMost criterion) {
            return ordered(criterion.fact(), "atMost", criterion.limit());
        }

        @Override
        public Boolean atLeast(Criterion.AtLeast criterion) {
            return ordered(criterion.fact(), "atLeast", criterion.limit());
        }

        private Boolean ordered(String id, String comparison, FactValue limit) {
            FactDeclaration fact = fact(pointer, id);
            if (fact != null && !fact.type().isOrdered()) {
                notComparable(
                        report, pointer, comparison, "số nguyên, ngày hoặc giờ", "a whole number, date or time", fact);
            } else if (fact != null) {
                value(pointer + "/" + comparison, fact, limit);
            }
            return DONE;
        }

        @Override
        public Boolean oneOf(Criterion.OneOf criterion) {
            FactDeclaration fact = fact(pointer, criterion.fact());
            if (fact != null && fact.type().isSet()) {
                notComparable(report, pointer, "is", "một giá trị", "one value", fact);
            } else if (fact != null) {
                for (FactValue value : criterion.values()) {
                    value(pointer, fact, value);
                }
            }
            return notEmpty(pointer, criterion.values());
        }

        @Override
        public Boolean containsAny(Criterion.ContainsAny criterion) {
            FactDeclaration fact = fact(pointer, criterion.fact());
            if (fact != null && !fact.type().isSet()) {
                notComparable(report, pointer, "containsAny", "danh sách", "a list", fact);
            } else if (fact != null) {
                value(pointer + "/containsAny", fact, FactValue.of(criterion.members()));
            }
            return notEmpty(pointer + "/containsAny", criterion.members());
        }

        @Override
        public Boolean applies(Criterion.Applies criterion) {
            FactDeclaration fact = fact(pointer, criterion.fact());
            if (fact != null && !fact.mayNotApply()) {
                report.error(
                        IssueCode.NOT_COMPARABLE,
                        pointer,
                        "dữ kiện " + Shown.value(fact.id()) + " lúc nào cũng có, nên điều kiện không nói lên điều gì",
                        "the fact " + Shown.value(fact.id()) + " always applies, so the criterion says nothing",
                        "hãy khai báo mayNotApply hoặc bỏ điều kiện này",
                        "declare mayNotApply or take the criterion out");
            }
            return DONE;
        }

        @Override
        public Boolean same(Criterion.Same criterion) {
            FactDeclaration one = fact(pointer, criterion.fact());
            FactDeclaration other = fact(pointer, criterion.other());
            if (one != null
                    && other != null
                    && (one.type() != other.type() || one.type().isSet())) {
                notComparable(report, pointer, "sameAs", "hai giá trị cùng kiểu", "two values of one type", one, other);
            }
            return DONE;
        }

        @Override
        public Boolean includes(Criterion.Includes criterion) {
            FactDeclaration set = fact(pointer, criterion.fact());
            FactDeclaration member = fact(pointer, criterion.member());
            if (set != null && member != null) {
                boolean units = set.type() == FactType.UNITS && member.type() == FactType.UNIT;
                boolean codes = set.type() == FactType.CHOICES && member.type() == FactType.CHOICE;
                if (!units && !codes) {
                    notComparable(
                            report,
                            pointer,
                            "includes",
                            "UNITS với UNIT, hoặc CHOICES với CHOICE",
                            "UNITS with UNIT, or CHOICES with CHOICE",
                            set,
                            member);
                }
            }
            return DONE;
        }

        @Override
        public Boolean allOf(Criterion.AllOf criterion) {
            return parts("/allOf", criterion.parts());
        }

        @Override
        public Boolean anyOf(Criterion.AnyOf criterion) {
            return parts("/anyOf", criterion.parts());
        }

        private Boolean parts(String member, List<Criterion> parts) {
            for (int i = 0; i < parts.size(); i++) {
                check(pointer + member + "/" + i, parts.get(i), depth + 1);
            }
            return notEmpty(pointer + member, parts);
        }

        @Override
        public Boolean not(Criterion.Not criterion) {
            check(pointer + "/not", criterion.part(), depth + 1);
            return DONE;
        }

        @Override
        public Boolean underReading(Criterion.UnderReading criterion) {
            Scope.Found<Reading> found = scope.reading(criterion.reading());
            if (found.ambiguous()) {
                report.ambiguous(pointer + "/reading", criterion.reading());
            } else if (found.value() == null) {
                report.unknown(
                        IssueCode.UNKNOWN_READING,
                        pointer + "/reading",
                        "nội dung có nhiều cách hiểu",
                        "reading",
                        criterion.reading(),
                        scope.ids(Catalog::readings, Reading::id));
            } else {
                sameOptions(
                        criterion.options().keySet(), found.value().options().keySet());
            }
            for (Map.Entry<String, Criterion> option : criterion.options().entrySet()) {
                check(pointer + "/options" + Location.token(option.getKey()), option.getValue(), depth + 1);
            }
            return DONE;
        }

        private void sameOptions(Set<String> given, Set<String> declared) {
            if (!given.equals(declared)) {
                report.error(
                        IssueCode.UNKNOWN_READING,
                        pointer + "/options",
                        "cần đúng các cách hiểu [" + Shown.list(declared, ", ") + "]",
                        "exactly the options [" + Shown.list(declared, ", ") + "] are needed",
                        "hãy ghi một điều kiện cho mỗi cách hiểu",
                        "give one criterion for each option");
            }
        }
    }

    private @Nullable FactDeclaration fact(String pointer, String id) {
        Scope.Found<FactDeclaration> found = scope.fact(id);
        if (found.ambiguous()) {
            report.ambiguous(pointer, id);
        } else if (found.value() == null) {
            report.unknown(
                    IssueCode.UNKNOWN_FACT,
                    pointer,
                    "dữ kiện",
                    "fact",
                    id,
                    scope.facts().keySet());
        }
        return found.value();
    }

    private void value(String pointer, FactDeclaration fact, FactValue value) {
        if (value instanceof FactValue.NotApplicable) {
            report.error(
                    IssueCode.NOT_COMPARABLE,
                    pointer,
                    "không so sánh được với \"không áp dụng\"",
                    "nothing can be compared with \"not applicable\"",
                    "hãy dùng `applies`",
                    "use `applies`");
        } else if (FactReading.read(fact, value) instanceof FactReading.Refused refused) {
            report.error(refused.code(), pointer, refused.message(), refused.help());
        }
    }

    private Boolean notEmpty(String pointer, List<?> entries) {
        if (entries.isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer,
                    "điều kiện trống",
                    "the criterion is empty",
                    "hãy ghi ít nhất một mục, hoặc dùng always",
                    "give at least one entry, or use always");
        }
        return DONE;
    }
}
