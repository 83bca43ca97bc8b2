package vn.kehoach.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.kehoach.shared.Refused;

interface ReportRequests extends Repository<ReportRequest, RequestId> {

    ReportRequest save(ReportRequest request);

    Optional<ReportRequest> findById(RequestId id);

    Optional<ReportRequest> findByObligationIdAndRound(UUID obligation, int round);

    default ReportRequest get(RequestId id) {
        return findById(id).orElseThrow(() -> Refused.notFound("Không có đợt thu báo cáo này"));
    }
}
