package vn.kehoach.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.audit.Recorded;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** What one consultee answered in a round, and what became of it. An aggregate of its own: people answer in parallel. */
@Entity
@Recorded(
        as = "opinion",
        state = "stance",
        values = {"userId", "roundId", "stance", "givenBy", "response"})
class Opinion {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID roundId;
    private UUID planId;
    private String userId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String comments;
    private Instant givenAt;
    private String givenBy;
    private String givenByName;

    @Enumerated(EnumType.STRING)
    private Response response;

    private String responseText;
    private String respondedBy;
    private Instant respondedAt;

    /** For JPA. */
    protected Opinion() {}

    static Opinion askedOf(PersonView person, RoundId round, PlanId plan) {
        Opinion asked = new Opinion();
        asked.id = UUID.randomUUID();
        asked.roundId = round.value();
        asked.planId = plan.value();
        asked.userId = person.id();
        asked.name = person.name();
        return asked;
    }

    void give(Stance given, String text, Instant now) {
        requireUnanswered();
        if (given.asksForResponse() && text.isBlank()) {
            throw Refused.invalid(
                    "comments", "Nội dung góp ý", "phải ghi khi không chọn “" + Stance.AGREE.label() + "”");
        }
        stance = given;
        comments = text;
        givenAt = now;
    }

    /** Somebody else answered for the consultee. */
    void givenBy(PersonView person) {
        givenBy = person.id();
        givenByName = person.name();
    }

    void fallSilent(Instant now) {
        requireUnanswered();
        stance = Stance.SILENT;
        comments = "";
        givenAt = now;
    }

    private void requireUnanswered() {
        if (stance != null) {
            throw Refused.conflict("Ý kiến đã được ghi nhận");
        }
    }

    void respond(Response given, String text, String by, Instant now) {
        if (stance == null) {
            throw Refused.conflict("Chưa có ý kiến để tiếp thu, giải trình");
        }
        if (given != Response.ACCEPTED && text.isBlank()) {
            throw Refused.invalid("text", "Nội dung giải trình", "phải ghi khi không tiếp thu toàn bộ");
        }
        response = given;
        responseText = text;
        respondedBy = by;
        respondedAt = now;
    }

    boolean answered() {
        return stance != null;
    }

    Optional<Stance> stance() {
        return Optional.ofNullable(stance);
    }

    String name() {
        return name;
    }

    UUID planId() {
        return planId;
    }

    String userId() {
        return userId;
    }
}
