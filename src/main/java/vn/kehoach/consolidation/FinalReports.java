package vn.kehoach.consolidation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.shared.Refused;

/** The consolidated reports. */
interface FinalReports extends Repository<FinalReport, UUID> {

    /** Written at once: its versions refer to it. */
    FinalReport saveAndFlush(FinalReport report);

    Optional<FinalReport> findByRequestId(UUID request);

    /** Whoever changes a report holds it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from FinalReport r where r.requestId = :request")
    Optional<FinalReport> findLocked(@Param("request") UUID request);

    default FinalReport held(RequestId request) {
        return findLocked(request.value())
                .orElseThrow(
                        () -> Refused.invalid("ready", "Dự thảo báo cáo", "chưa có; hãy lập dự thảo ở trang tổng hợp"));
    }
}
