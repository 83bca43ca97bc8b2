package vn.kehoach.assignment.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.shared.Refused;

/** The collections of reports. */
public interface ReportRequests extends Repository<ReportRequest, RequestId> {

    /** Writes it. */
    ReportRequest save(ReportRequest request);

    /** The collection with that id. */
    Optional<ReportRequest> findById(RequestId id);

    /** The collection of that round. */
    Optional<ReportRequest> findByObligationIdAndRound(UUID obligation, int round);

    /** The collections of that plan that are open. */
    List<ReportRequest> findByPlanIdAndClosedAtIsNull(UUID plan);

    default ReportRequest get(RequestId id) {
        return findById(id).orElseThrow(() -> Refused.notFound("Không có đợt thu báo cáo này"));
    }
}
