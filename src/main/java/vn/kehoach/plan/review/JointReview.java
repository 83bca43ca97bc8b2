package vn.kehoach.plan.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.people.JointBodies;
import vn.kehoach.plan.state.PlanContent;

/** A joint plan is everybody's who issues it: each body is known, and each has somebody who signs. */
@Component
class JointReview {

    private final Organisation organisation;
    private final JointBodies joint;

    JointReview(Organisation organisation, JointBodies joint) {
        this.organisation = organisation;
        this.joint = joint;
    }

    Stream<Finding> findings(PlanContent content, String leadBody) {
        return content.issuers().size() < 2
                ? Stream.empty()
                : Stream.concat(unknown(content.issuers()), unsigned(content, leadBody));
    }

    private Stream<Finding> unknown(List<String> issuers) {
        return IntStream.range(1, issuers.size())
                .filter(index -> organisation.bodyByName(issuers.get(index)).isEmpty())
                .mapToObj(index -> new Finding(
                        "unknown-unit",
                        "issuers[" + index + "]",
                        "“" + issuers.get(index)
                                + "” cùng ban hành nhưng không có trong danh bạ cơ quan; kế hoạch sẽ không vào "
                                + "sổ của cơ quan này",
                        false));
    }

    /** Said once every block has an account: before that, who signs for whom is not known. */
    private Stream<Finding> unsigned(PlanContent content, String leadBody) {
        List<Optional<String>> users =
                content.signatories().stream().map(SignatoryLine::user).toList();
        if (users.isEmpty() || users.contains(Optional.<String>empty())) {
            return Stream.empty();
        }
        Set<String> signing = users.stream()
                .flatMap(Optional::stream)
                .flatMap(user -> organisation.unitsOf(user).stream())
                .flatMap(unit -> organisation.bodyAbove(unit.code()).stream())
                .map(UnitView::code)
                .collect(Collectors.toSet());
        return Stream.concat(Stream.of(organisation.unitOf(leadBody)), joint.partnersIn(content, leadBody).stream())
                .filter(body -> !signing.contains(body.code()))
                .map(JointReview::unsigned);
    }

    private static Finding unsigned(UnitView body) {
        return new Finding(
                "no-partner-signatory",
                "signatories",
                "Kế hoạch liên tịch phải có người ký của “" + body.name() + "”",
                true);
    }
}
