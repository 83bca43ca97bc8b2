package vn.kehoach.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.kehoach.shared.Refused;

interface Signings extends Repository<Signing, SigningId> {

    /** Written at once: who stands in is asked of the tables. */
    Signing saveAndFlush(Signing signing);

    Optional<Signing> findById(SigningId id);

    /** The signing of that state in which the plan itself is, not a report on it. */
    Optional<Signing> findByPlanIdAndReportIdIsNullAndState(UUID plan, SigningState state);

    /** The signings of that state, of the plan itself and of reports on it. */
    List<Signing> findByPlanIdAndState(UUID plan, SigningState state);

    default Signing get(SigningId id) {
        return findById(id).orElseThrow(() -> Refused.notFound("Không có việc trình ký này"));
    }
}
