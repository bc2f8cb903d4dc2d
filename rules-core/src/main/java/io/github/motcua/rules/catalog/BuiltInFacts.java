package io.github.motcua.rules.catalog;

import static io.github.motcua.rules.fact.FactDeclaration.fact;

import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts that every case has without any catalog declaring them: where, when and how the request was
 * received, and what the catalog says of the procedure itself. Criteria use them like any other fact.
 */
public final class BuiltInFacts {

    /** The national code of the procedure asked for. */
    public static final String PROCEDURE = "procedure";
    /** The id of the unit whose desk received the request. */
    public static final String UNIT = "unit";
    /**
     * The level of that unit. Taken from the unit's declaration for the day; for a unit that no catalog
     * declares for any day, from the form of its id, in which two parts (the larger unit, then the
     * commune-level one) name a commune-level unit; otherwise it is asked for.
     */
    public static final String UNIT_LEVEL = "unitLevel";
    /** How the request reached the desk. */
    public static final String CHANNEL = "channel";
    /** Where it was received. */
    public static final String PLACE = "place";
    /** The day of receipt. */
    public static final String RECEIVED_ON = "receivedOn";
    /** The time of receipt. */
    public static final String RECEIVED_TIME = "receivedTime";
    /**
     * The level that decides the procedure, from the competences and delegations in the catalogs; where they leave it
     * open, it may be stated.
     */
    public static final String DECIDED_BY = "decidedBy";
    /** Whether several competent bodies handle the procedure, from the catalog. */
    public static final String INTERLINKED = "interlinked";

    /**
     * On what the power of the desk's body to decide rests. Worked out from the competences and delegations in the
     * catalogs; where they leave it open, it may be stated.
     */
    public static final String COMPETENCE_BASIS = "competenceBasis";

    private static final SortedMap<String, FactDeclaration> ALL = all();

    private BuiltInFacts() {}

    /** The declarations, by id. */
    public static SortedMap<String, FactDeclaration> declarations() {
        return ALL;
    }

    private static SortedMap<String, FactDeclaration> all() {
        Set<Knower> system = EnumSet.of(Knower.SYSTEM);
        SortedMap<String, FactDeclaration> all = new TreeMap<>();
        for (FactDeclaration declaration : List.of(
                fact(
                                PROCEDURE,
                                FactType.PROCEDURE,
                                Text.of("Thủ tục", "Procedure"),
                                Text.of("Yêu cầu thủ tục nào?", "Which procedure is asked for?"))
                        .knownBy(EnumSet.of(Knower.APPLICANT))
                        .build(),
                fact(
                                UNIT,
                                FactType.UNIT,
                                Text.of("Nơi tiếp nhận", "Receiving unit"),
                                Text.of("Đơn vị nào tiếp nhận hồ sơ?", "Which unit received the request?"))
                        .knownBy(system)
                        .changeable()
                        .build(),
                levels(fact(
                                UNIT_LEVEL,
                                FactType.CHOICE,
                                Text.of("Cấp của nơi tiếp nhận", "Level of the receiving unit"),
                                Text.of(
                                        "Nơi tiếp nhận hồ sơ thuộc cấp nào?",
                                        "Of which level is the unit that received the request?"))
                        .knownBy(system)),
                fact(
                                CHANNEL,
                                FactType.CHOICE,
                                Text.of("Cách nộp", "Channel"),
                                Text.of("Hồ sơ được nộp bằng cách nào?", "How was the request handed in?"))
                        .value("IN_PERSON", Text.of("trực tiếp", "in person"))
                        .value("POST", Text.of("qua bưu chính", "by post"))
                        .value("ONLINE", Text.of("trực tuyến", "online"))
                        .knownBy(EnumSet.of(Knower.OFFICER, Knower.SYSTEM))
                        .changeable()
                        .build(),
                fact(
                                PLACE,
                                FactType.CHOICE,
                                Text.of("Nơi nhận hồ sơ", "Place of receipt"),
                                Text.of("Hồ sơ được nhận tại đâu?", "Where was the request received?"))
                        .value("WARD_OFFICE", Text.of("trụ sở UBND phường", "the ward's seat"))
                        .value("AT_HOME", Text.of("tại nhà, lưu động", "at home, off-site"))
                        .value("REGIONAL_DESK", Text.of("Bộ phận Một cửa khu vực", "regional one-stop desk"))
                        .knownBy(EnumSet.of(Knower.OFFICER, Knower.SYSTEM))
                        .changeable()
                        .build(),
                fact(
                                RECEIVED_ON,
                                FactType.DATE,
                                Text.of("Ngày nhận", "Day of receipt"),
                                Text.of("Hồ sơ được nhận ngày nào?", "On which day was the request received?"))
                        .knownBy(system)
                        .build(),
                fact(
                                RECEIVED_TIME,
                                FactType.TIME,
                                Text.of("Giờ nhận", "Time of receipt"),
                                Text.of("Hồ sơ được nhận lúc mấy giờ?", "At what time was the request received?"))
                        .knownBy(system)
                        .changeable()
                        .build(),
                levels(fact(
                                DECIDED_BY,
                                FactType.CHOICE,
                                Text.of("Cấp giải quyết", "Deciding level"),
                                Text.of("Cấp nào giải quyết thủ tục?", "Which level decides the procedure?"))
                        .knownBy(EnumSet.of(Knower.OFFICER, Knower.SYSTEM))),
                fact(
                                INTERLINKED,
                                FactType.YES_NO,
                                Text.of("Liên thông", "Inter-linked"),
                                Text.of("Thủ tục có liên thông không?", "Is the procedure inter-linked?"))
                        .knownBy(system)
                        .build(),
                fact(
                                COMPETENCE_BASIS,
                                FactType.CHOICE,
                                Text.of("Căn cứ thẩm quyền", "Basis of competence"),
                                Text.of(
                                        "Nơi tiếp nhận giải quyết thủ tục này trên căn cứ nào?",
                                        "On what basis does the receiving desk decide this procedure?"))
                        .value("OWN", Text.of("thẩm quyền riêng", "its own power"))
                        .value("DECENTRALISED", Text.of("được phân cấp", "decentralised to it"))
                        .value("DELEGATED", Text.of("được ủy quyền", "delegated to it"))
                        .value("NONE", Text.of("không có thẩm quyền", "none"))
                        .knownBy(EnumSet.of(Knower.OFFICER, Knower.SYSTEM))
                        .build())) {
            all.put(declaration.id(), declaration);
        }
        return Collections.unmodifiableSortedMap(all);
    }

    private static FactDeclaration levels(FactDeclaration.Builder builder) {
        return builder.value("CITY", Text.of("cấp tỉnh", "provincial level"))
                .value("DISTRICT", Text.of("cấp huyện", "district level"))
                .value("WARD", Text.of("cấp xã", "commune level"))
                .build();
    }
}
