package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.MapOfDay.Given;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands on a map of competence, in the words of a language. */
record MapWords(CatalogSet catalogs, LocalDate day, Language language) {

    String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    String say(Text text) {
        return text.in(language);
    }

    String date(LocalDate date) {
        return say(IsoTime.vietnamese(date), date.toString());
    }

    CitationLabels labels() {
        return new CitationLabels(language);
    }

    /** Who decides by its own power: office and post, or where the law names none, who may sign there. */
    String body(Cited<Competence> cited, ProcedureInForce procedure) {
        Competence competence = cited.entry();
        return procedure
                .office(competence.office())
                .map(office -> say(office.called(competence.post())))
                .orElseGet(() -> say(competence.signedBy()) + ", " + level(competence.level()));
    }

    private String level(Level level) {
        return switch (level) {
            case CITY -> say("cấp tỉnh", "province level");
            case DISTRICT -> say("cấp huyện", "district level");
            case WARD -> say("cấp xã", "commune level");
        };
    }

    String basis(Basis basis) {
        return switch (basis) {
            case OWN -> say("thẩm quyền riêng", "own power");
            case DECENTRALISED -> say("phân cấp", "decentralised");
            case DELEGATED -> say("ủy quyền", "delegated");
        };
    }

    /** Office and post. */
    String office(Office office, Body body) {
        return say(office.called(body.post()));
    }

    /** The names of the units of a body, each with those around it. */
    List<String> units(Body body) {
        List<String> names = new ArrayList<>(body.units().size());
        for (String unit : body.units()) {
            names.add(unit(unit));
        }
        return names;
    }

    private String unit(String id) {
        StringBuilder names = new StringBuilder();
        for (String within = id; !within.isEmpty(); within = Body.parent(within)) {
            List<Unit> versions = catalogs.unit(within);
            if (!versions.isEmpty()) {
                Unit unit = catalogs.unit(within, day).orElse(versions.get(versions.size() - 1));
                names.append(names.isEmpty() ? "" : ", ").append(say(unit.name()));
            }
        }
        return names.isEmpty() ? id : names.toString();
    }

    /** By which document it is done. */
    String document(Given given) {
        Delegation delegation = given.put().claim().delegation();
        Text instrument = given.put().instrument();
        boolean unread = delegation.instrument().isPresent()
                && delegation.citations().stream().anyMatch(provision -> isUnread(provision, delegation));
        return (instrument == null ? delegation.id() : say(instrument)) + (unread ? labels().unverified() : "");
    }

    private static boolean isUnread(Provision provision, Delegation delegation) {
        return provision.certainty() == Certainty.UNVERIFIED
                && provision.source().equals(delegation.instrument().orElse(""));
    }

    /** From which to which day, as far as that is given; of days that do not meet, those that were written. */
    String days(Given given) {
        Period days = given.put().days();
        if (days.isEmpty()) {
            days = given.put().claim().delegation().validity();
        }
        String from = days.start()
                .map(first -> say("từ ngày ", "from ") + date(first))
                .orElse("");
        String to = last(days);
        return from + (from.isEmpty() || to.isEmpty() ? "" : " ") + to;
    }

    /** To which day; empty if that is not given. */
    String last(Period days) {
        return days.end()
                .map(last -> say("đến hết ngày ", "to the end of ") + date(last))
                .orElse("");
    }

    /** What else must be known of it: only the signature, only some requests. */
    List<String> limits(Given given) {
        Delegation delegation = given.put().claim().delegation();
        List<String> limits = new ArrayList<>();
        if (delegation.manner() != Manner.TASK) {
            limits.add(
                    delegation.manner() == Manner.BY_ORDER
                            ? say("chỉ ký thừa lệnh (TL.)", "signature only, by order (TL.)")
                            : say("chỉ ký thừa ủy quyền (TUQ.)", "signature only, by authority (TUQ.)"));
        }
        if (!delegation.when().equals(Criterion.always())) {
            limits.add(say("chỉ với hồ sơ đủ điều kiện đã nêu", "only for requests that meet its condition"));
        }
        return limits;
    }

    /** What the data does not tell; none if it tells all. */
    List<String> notKnown(Given given) {
        List<String> parts = new ArrayList<>();
        for (Unstated part : given.put().claim().delegation().notKnown()) {
            parts.add(
                    switch (part) {
                        case INSTRUMENT -> say("văn bản", "the document");
                        case PROCEDURES -> say("thủ tục", "the procedures");
                        case PERIOD -> say("thời hạn", "the period");
                    });
        }
        if (given.put().claim().allowed() == Status.UNDETERMINED) {
            parts.add(say("luật có cho phép không", "whether the law allows it"));
        }
        return parts;
    }
}
