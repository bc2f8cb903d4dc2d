package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.text.Text;

/** What became of a mutant. */
public enum MutantVerdict {
    /** The catalogs were refused at load: no suite is needed for that. */
    REFUSED("bị từ chối khi nạp", "refused at load"),
    /** The suite failed, as it should. */
    KILLED("bị phát hiện", "killed"),
    /** The suite did not notice, and no case is answered in another way: there was nothing to notice. */
    EQUIVALENT("tương đương", "equivalent"),
    /** The suite did not notice, though a case is answered in another way: that case is missing in the suite. */
    HOLE("lọt lưới", "a hole in the suite"),
    /** The suite did not notice, and whether some case is answered in another way was not decided. */
    NOT_DECIDED("chưa xác định", "survived, not decided");

    private final Text words;

    MutantVerdict(String vi, String en) {
        this.words = Text.of(vi, en);
    }

    /** The verdict in words. */
    public Text words() {
        return words;
    }
}
