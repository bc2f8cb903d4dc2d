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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
            fact(pointer, id).ifPresent(fact -> {
                if (!fact.type().isOrdered()) {
                    report.notComparable(pointer, fact.id(), fact.type(), comparison);
                } else {
                    value(pointer + "/" + comparison, fact, limit);
                }
            });
            return DONE;
        }

        @Override
        public Boolean oneOf(Criterion.OneOf criterion) {
            fact(pointer, criterion.fact()).ifPresent(fact -> {
                if (fact.type().isSet()) {
                    report.notComparable(pointer, fact.id(), fact.type(), "oneOf");
                    return;
                }
                criterion.values().forEach(value -> value(pointer, fact, value));
            });
            if (criterion.values().isEmpty()) {
                empty(pointer);
            }
            return DONE;
        }

        @Override
        public Boolean containsAny(Criterion.ContainsAny criterion) {
            fact(pointer, criterion.fact()).ifPresent(fact -> {
                if (!fact.type().isSet()) {
                    report.notComparable(pointer, fact.id(), fact.type(), "containsAny");
                    return;
                }
                value(pointer + "/containsAny", fact, FactValue.of(criterion.members()));
            });
            if (criterion.members().isEmpty()) {
                empty(pointer + "/containsAny");
            }
            return DONE;
        }

        @Override
        public Boolean applies(Criterion.Applies criterion) {
            fact(pointer, criterion.fact())
                    .filter(fact -> !fact.mayNotApply())
                    .ifPresent(fact -> report.error(
                            IssueCode.NOT_COMPARABLE,
                            pointer,
                            "dữ kiện `" + fact.id() + "` luôn có",
                            "the fact `" + fact.id() + "` always applies, so the criterion says nothing",
                            "hãy khai báo mayNotApply hoặc bỏ điều kiện này",
                            "declare mayNotApply or take the criterion out"));
            return DONE;
        }

        @Override
        public Boolean same(Criterion.Same criterion) {
            Optional<FactDeclaration> one = fact(pointer, criterion.fact());
            Optional<FactDeclaration> other = fact(pointer, criterion.other());
            if (one.isPresent()
                    && other.isPresent()
                    && (one.get().type() != other.get().type()
                            || one.get().type().isSet())) {
                report.notComparable(pointer, one.get().id(), one.get().type(), "same");
            }
            return DONE;
        }

        @Override
        public Boolean includes(Criterion.Includes criterion) {
            Optional<FactDeclaration> set = fact(pointer, criterion.fact());
            Optional<FactDeclaration> member = fact(pointer, criterion.member());
            if (set.isPresent() && member.isPresent()) {
                boolean units =
                        set.get().type() == FactType.UNITS && member.get().type() == FactType.UNIT;
                boolean codes =
                        set.get().type() == FactType.CHOICES && member.get().type() == FactType.CHOICE;
                if (!units && !codes) {
                    report.notComparable(pointer, set.get().id(), set.get().type(), "includes");
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
            if (parts.isEmpty()) {
                empty(pointer + member);
            }
            for (int i = 0; i < parts.size(); i++) {
                check(pointer + member + "/" + i, parts.get(i), depth + 1);
            }
            return DONE;
        }

        @Override
        public Boolean not(Criterion.Not criterion) {
            check(pointer + "/not", criterion.part(), depth + 1);
            return DONE;
        }

        @Override
        public Boolean underReading(Criterion.UnderReading criterion) {
            Scope.Found<Reading> found = scope.reading(criterion.reading());
            Collection<String> options =
                    found.entry().map(reading -> reading.options().keySet()).orElse(Set.of());
            if (found.entry().isEmpty()) {
                report.unknown(
                        IssueCode.UNKNOWN_READING,
                        pointer + "/reading",
                        "điểm có nhiều cách hiểu",
                        "reading",
                        criterion.reading(),
                        scope.ids(Catalog::readings, Reading::id));
            } else if (!Set.copyOf(criterion.options().keySet()).equals(Set.copyOf(options))) {
                report.error(
                        IssueCode.UNKNOWN_READING,
                        pointer + "/options",
                        "cần đúng các cách hiểu " + options,
                        "exactly the options " + options + " are needed",
                        "hãy ghi một điều kiện cho mỗi cách hiểu",
                        "give one criterion for each option");
            }
            criterion
                    .options()
                    .forEach((option, part) -> check(pointer + "/options" + Location.token(option), part, depth + 1));
            return DONE;
        }
    }

    private Optional<FactDeclaration> fact(String pointer, String id) {
        Scope.Found<FactDeclaration> found = scope.fact(id);
        if (found.ambiguous()) {
            report.ambiguous(pointer, id);
        } else if (found.entry().isEmpty()) {
            report.unknown(
                    IssueCode.UNKNOWN_FACT,
                    pointer,
                    "dữ kiện",
                    "fact",
                    id,
                    scope.facts().keySet());
        }
        return found.entry();
    }

    private void value(String pointer, FactDeclaration fact, FactValue value) {
        if (FactReading.read(fact, value) instanceof FactReading.Refused refused) {
            report.error(refused.code(), pointer, refused.message(), refused.help());
        }
    }

    private void empty(String pointer) {
        report.error(
                IssueCode.MISSING,
                pointer,
                "điều kiện trống",
                "the criterion is empty",
                "hãy ghi ít nhất một mục, hoặc dùng always",
                "give at least one entry, or use always");
    }
}
