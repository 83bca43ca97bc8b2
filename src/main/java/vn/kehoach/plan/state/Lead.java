package vn.kehoach.plan.state;

import java.util.Optional;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.shared.Refused;

/**
 * The body that leads a plan, and its office.
 *
 * @param body code of the issuing body
 * @param office code of its office
 * @param symbol what stands behind the slash of its numbers
 */
public record Lead(String body, String office, String symbol) {

    /** The first issuer where the register knows it, otherwise the body of whoever proposes. */
    public static Lead of(PlanContent content, String userId, Organisation organisation) {
        UnitView body = content.issuers().stream()
                .findFirst()
                .flatMap(organisation::bodyByName)
                .or(() -> bodyOfUser(userId, organisation))
                .orElseThrow(() -> Refused.invalid(
                        "issuers[0]",
                        "Cơ quan ban hành",
                        "không có trong danh bạ, và người soạn không thuộc cơ quan nào"));
        return new Lead(
                body.code(),
                organisation.officeOf(body.code()).code(),
                Optional.ofNullable(body.symbol()).orElse(body.code()));
    }

    private static Optional<UnitView> bodyOfUser(String userId, Organisation organisation) {
        return organisation.unitsOf(userId).stream().findFirst().map(unit -> organisation.bodyOf(unit.code()));
    }
}
