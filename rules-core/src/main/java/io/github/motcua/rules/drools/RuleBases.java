package io.github.motcua.rules.drools;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The rule bases in use, one for each shape, made when first needed. Keeps at most {@value #MAX_KEPT} of
 * them, some 70 MB at the worst; the one that has not been used for longest makes room, and is made again
 * when it is needed (one to two milliseconds).
 */
final class RuleBases {

    static final int MAX_KEPT = 256;

    private final ConcurrentHashMap<String, Shared> byShape = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Shared> kept = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final int max;
    private final RuleBase.Consequence consequence;

    RuleBases() {
        this(MAX_KEPT, Request::found);
    }

    /** With another consequence for findings: for tests of what happens when one fails. */
    RuleBases(int max, RuleBase.Consequence consequence) {
        this.max = max;
        this.consequence = consequence;
    }

    /** The place of the rule base for a shape; the base itself is made when it is first asked for. */
    Shared of(Shape shape) {
        Shared known = byShape.get(shape.key());
        if (known != null) {
            return known;
        }
        Shared made = new Shared(shape);
        Shared other = byShape.putIfAbsent(shape.key(), made);
        return other == null ? made : other;
    }

    int kept() {
        return size.get();
    }

    private void makeRoom() {
        while (size.get() > max) {
            Shared oldest = kept.poll();
            if (oldest == null) {
                return;
            }
            if (oldest.used) {
                oldest.used = false; // a second chance: it has been used since it came to the front
                kept.add(oldest);
            } else {
                oldest.base = null;
                size.decrementAndGet();
            }
        }
    }

    /** One rule base, shared by all procedures of its shape. */
    final class Shared {
        private final Shape shape;
        private volatile @Nullable RuleBase base;
        private volatile boolean used;

        private Shared(Shape shape) {
            this.shape = shape;
        }

        /** The shape, one object for all procedures that share it. */
        Shape shape() {
            return shape;
        }

        RuleBase get() {
            RuleBase made = base;
            if (!used) {
                used = true;
            }
            return made != null ? made : make();
        }

        private synchronized RuleBase make() {
            RuleBase made = base;
            if (made == null) {
                made = RuleBase.of(shape.conditions(), shape.followUps(), consequence);
                base = made;
                kept.add(this);
                size.incrementAndGet();
                makeRoom();
            }
            return made;
        }
    }
}
