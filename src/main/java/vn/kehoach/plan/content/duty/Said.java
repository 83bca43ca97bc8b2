package vn.kehoach.plan.content.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.template.TemplateLine;

/**
 * What a document says of one duty: all that the reader reads and the drafter may correct.
 *
 * @param who the bodies
 * @param what the work
 * @param kind see {@link ObligationKind}
 * @param onlyIf the alternative of the event that it belongs to, empty where it is owed in each
 * @param asked how many
 * @param ifAny whether only those do it who have something
 * @param routing through whom it goes
 * @param product what comes of it
 * @param template what the report must have; empty where it is free
 */
public record Said(
        Names who,
        Optional<String> what,
        Optional<String> kind,
        @JsonUnwrapped Deadline deadline,
        @JsonUnwrapped Asked asked,
        Optional<String> onlyIf,
        Names partners,
        @JsonProperty("optional") Optional<Boolean> ifAny,
        Optional<String> routing,
        Optional<String> condition,
        Optional<String> product,
        @JsonProperty("reportTemplate") Optional<TemplateLine> template) {

    /** Nothing. */
    public static final Said NONE = new Said(
            Names.NONE,
            Optional.empty(),
            Optional.empty(),
            Deadline.NONE,
            Asked.NONE,
            Optional.empty(),
            Names.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same work of these bodies. */
    public Said about(Names bodies, String work, String sort) {
        return about(bodies, Optional.of(work), Optional.of(sort));
    }

    /** The same of that work, where it is said. */
    public Said about(Names bodies, Optional<String> work, Optional<String> sort) {
        return new Said(
                bodies, work, sort, deadline, asked, onlyIf, partners, ifAny, routing, condition, product, template);
    }

    /** The same, so many. */
    public Said asking(Optional<WrittenQuota> number) {
        return new Said(
                who,
                what,
                kind,
                deadline,
                asked.so(number),
                onlyIf,
                partners,
                ifAny,
                routing,
                condition,
                product,
                template);
    }

    /** The same in that alternative of the event only. */
    public Said onlyIn(Optional<String> alternative) {
        return new Said(
                who, what, kind, deadline, asked, alternative, partners, ifAny, routing, condition, product, template);
    }

    /** The same by then. */
    public Said by(Deadline other) {
        return new Said(who, what, kind, other, asked, onlyIf, partners, ifAny, routing, condition, product, template);
    }

    /** The same with these partners. */
    public Said with(Names others) {
        return new Said(who, what, kind, deadline, asked, onlyIf, others, ifAny, routing, condition, product, template);
    }

    /** The same with that template of the report. */
    public Said with(Optional<TemplateLine> other) {
        return new Said(who, what, kind, deadline, asked, onlyIf, partners, ifAny, routing, condition, product, other);
    }
}
